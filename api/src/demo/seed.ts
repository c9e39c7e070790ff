import { createApiKey, newApiKeySecret } from '../integrators/index.ts'
import { query } from '../kernel/database/database.ts'
import { databaseTime } from '../kernel/database/database-time.ts'
import { transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { SCOPES } from '../kernel/graphql/viewer.ts'
import { newIdentifier, randomCharacters } from '../kernel/identifier.ts'
import { StartupError } from '../kernel/startup-error.ts'
import { addStaffMember } from '../staff/index.ts'
import { createBusiness, type Operator } from './create-business.ts'
import { fillCatalogue } from './fill-catalogue.ts'
import { hireColleagues } from './hire-colleagues.ts'
import { writeHistory } from './history/write-history.ts'
import { newOperator, quayside } from './operators.ts'
import { playDialogues, startOfDialogues } from './play-dialogues.ts'
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
 * Fills an empty database as `FOYER_SEED` says; one that was filled before stays as it is. The account is made
 * last, right before its password is shown: a start that is cut off goes on with the next one.
 */
export async function seed(app: App): Promise<FirstStart | undefined> {
  const begun = await readInstallation(app)
  if (begun?.finished) return undefined
  const { config } = app
  if (config.adminPassword !== undefined && config.adminPassword.length < LEAST_PASSWORD) {
    throw new StartupError(`FOYER_ADMIN_PASSWORD must have at least ${LEAST_PASSWORD} characters.`)
  }
  const operator = config.seed === 'empty' ? newOperator() : quayside
  const businessId = begun?.businessId ?? (await fill(app, operator))
  const password = config.adminPassword ?? randomCharacters(12)
  const apiKey = config.demoApiKey ?? newApiKeySecret()
  await transaction(app.database, { businessId }, async (tx) => {
    await addStaffMember(tx, { fullName: operator.ownerName, email: config.adminEmail, password, role: 'OWNER' })
    await createApiKey(tx, 'First key', apiKey, SCOPES)
    await tx.query('update installation set finished_at = $1', [tx.now])
  })
  return {
    adminEmail: config.adminEmail,
    adminPassword: config.adminPassword ? undefined : password,
    apiKey: config.demoApiKey ? undefined : apiKey,
    siteKey: operator.siteKey,
  }
}

/** What an earlier start has made: it is written down, because nobody may look for businesses. */
async function readInstallation(app: App): Promise<{ businessId: string; finished: boolean } | undefined> {
  const [row] = await query<{ business_id_begun: string; finished_at: string | null }>(
    app.database.orm.em.fork(),
    'select business_id_begun, finished_at from installation',
  )
  return row && { businessId: row.business_id_begun, finished: row.finished_at !== null }
}

async function fill(app: App, operator: Operator): Promise<string> {
  const businessId = newIdentifier('business', await databaseTime(app.database))
  const hasPast = app.config.seed === 'demo'
  const now = await transaction(app.database, { businessId }, async (tx) => {
    await createBusiness(tx, operator)
    await tx.query('insert into installation (business_id_begun) values ($1)', [businessId])
    if (operator === quayside) await fillCatalogue(tx, quaysideCatalogue)
    if (hasPast) await writeHistory(app, tx, startOfDialogues(tx.now), await hireColleagues(tx))
    return tx.now
  })
  if (hasPast) await playDialogues(app, businessId, now)
  return businessId
}
