import { createBusiness, type Operator } from '../demo/create-business.ts'
import { fillCatalogue } from '../demo/fill-catalogue.ts'
import type { OperatorCatalogue } from '../demo/operator-catalogue.ts'
import { createApiKey } from '../integrators/index.ts'
import { entitiesOf, query } from '../kernel/database/database.ts'
import { transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { SCOPES } from '../kernel/graphql/viewer.ts'
import { newIdentifier, randomCharacters } from '../kernel/identifier.ts'
import { hashSecret } from '../kernel/secret.ts'
import { addStaffMember } from '../staff/index.ts'
import type { Caller } from './ask-graphql.ts'

/** Password of every member of staff in tests. */
export const STAFF_PASSWORD = 'a long walk by the quay'

/** A business of a test with those who may act for it. */
export interface TestOperator {
  businessId: string
  siteKey: string
  staffEmail: string
  /** A signed-in owner. */
  staff: Caller
  /** A key with every scope. */
  apiKey: Caller
  /** Identifier of the plan, product or office with that name. */
  id(name: string): string
}

/** Makes an operator with its catalogue, a member of staff and an API key. */
export async function openOperator(app: App, operator: Operator, catalogue: OperatorCatalogue): Promise<TestOperator> {
  const { siteKey } = operator
  const businessId = newIdentifier('business', new Date())
  const staffEmail = `owner@${siteKey.slice('site_'.length)}.example`
  const apiKey = `foyer_${randomCharacters(32)}`
  const cookie = `${businessId}.${randomCharacters(32)}`
  await transaction(app.database, { businessId }, async (tx) => {
    await createBusiness(tx, operator)
    await fillCatalogue(tx, catalogue)
    await createApiKey(tx, 'Key of the tests', apiKey, SCOPES)
    const { id } = await addStaffMember(tx, {
      fullName: operator.ownerName,
      email: staffEmail,
      password: STAFF_PASSWORD,
      role: 'OWNER',
    })
    await tx.em.flush()
    await tx.query(
      `insert into staff_sign_in (business_id, token_hash, staff_member_id, created_at, expires_at)
       values ($1, $2, $3, $4, 'infinity')`,
      [businessId, hashSecret(cookie), id, tx.now],
    )
  })
  const rows = await query<{ name: string; id: string }>(
    entitiesOf(app.database, businessId),
    `select name, id from tariff where business_id = $1
     union all select name, id from product where business_id = $1
     union all select name, id from floor_plan_desk where business_id = $1`,
    [businessId],
  )
  const ids = new Map(rows.map(({ name, id }) => [name, id]))
  return {
    businessId,
    siteKey,
    staffEmail,
    staff: { cookie: `foyer=${cookie}` },
    apiKey: { authorization: `Bearer ${apiKey}` },
    id(name) {
      const id = ids.get(name)
      if (!id) throw new Error(`${operator.name} has nothing called ${name}.`)
      return id
    },
  }
}
