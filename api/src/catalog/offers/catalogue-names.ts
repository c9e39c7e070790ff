import type { EntityManager } from '@mikro-orm/postgresql'
import { query } from '../../kernel/database/database.ts'

/** Names of everything in the catalogue, also of what may not be mentioned: for seeing that it is not. */
export async function catalogueNames(em: EntityManager, businessId: string): Promise<string[]> {
  const rows = await query<{ name: string }>(
    em,
    `select name from tariff where business_id = $1
     union select name from product where business_id = $1
     union select name from floor_plan_desk where business_id = $1`,
    [businessId],
  )
  return rows.map(({ name }) => name)
}
