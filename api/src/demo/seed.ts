import { createApiKey, newApiKeySecret } from '../integrators/index.ts'
import { query } from '../kernel/database/database.ts'
import { transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { SCOPES } from '../kernel/graphql/viewer.ts'
import { newIdentifier, randomCharacters } from '../kernel/identifier.ts'
import { StartupError } from '../kernel/startup-error.ts'
import { addStaffMember } from '../staff/index.ts'
import { createBusiness, type Operator } from './create-business.ts'
import { fillCatalogue } from './fill-catalogue.ts'
import { newOperator, quayside } from './operators.ts'
import { playDialogues } from './play-dialogues.ts'
import { quaysideCatalogue } from './quayside-catalogue.ts'

const LEAST_PASSWORD = 10

/** What was made at the first start. Secrets that were given are not repeated. */
export interface FirstStart {
  adminEmail: string
  adminPassword: string | undefined
  apiKey: string | undefined
  siteKey: string
}

/**
 * Fills an empty database as `FOYER_SEED` says; one that somebody can sign in to stays as it is. The account is made
 * last, right before its password is shown: a start that is cut off goes on with the next one.
 */
export async function seed(app: App): Promise<FirstStart | undefined> {
  const em = app.database.orm.em.fork()
  if ((await query(em, 'select 1 from staff_member limit 1')).length > 0) return undefined
  const { config } = app
  if (config.adminPassword !== undefined && config.adminPassword.length < LEAST_PASSWORD) {
    throw new StartupError(`FOYER_ADMIN_PASSWORD must have at least ${LEAST_PASSWORD} characters.`)
  }
  const operator = config.seed === 'demo' ? quayside : newOperator()
  const [begun] = await query<{ id: string }>(em, 'select id from business limit 1')
  const businessId = begun?.id ?? (await fill(app, operator))
  const password = config.adminPassword ?? randomCharacters(12)
  const apiKey = config.demoApiKey ?? newApiKeySecret()
  await transaction(app.database, { businessId }, async (tx) => {
    await addStaffMember(tx, { fullName: operator.ownerName, email: config.adminEmail, password, role: 'OWNER' })
    await createApiKey(tx, 'First key', apiKey, SCOPES)
  })
  return {
    adminEmail: config.adminEmail,
    adminPassword: config.adminPassword ? undefined : password,
    apiKey: config.demoApiKey ? undefined : apiKey,
    siteKey: operator.siteKey,
  }
}

async function fill(app: App, operator: Operator): Promise<string> {
  const businessId = newIdentifier('business', new Date())
  const now = await transaction(app.database, { businessId }, async (tx) => {
    await createBusiness(tx, operator)
    if (operator === quayside) await fillCatalogue(tx, quaysideCatalogue)
    return tx.now
  })
  if (operator === quayside) await playDialogues(app, businessId, now)
  return businessId
}
