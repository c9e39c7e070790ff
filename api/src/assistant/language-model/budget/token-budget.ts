import { type Database, entitiesOf, query } from '../../../kernel/database/database.ts'

/** Whose tokens are counted, and on which day. They are kept in the database, so that limits hold over all processes. */
export interface BusinessDay {
  businessId: string
  /** Where the business is, `YYYY-MM-DD`. */
  day: string
}

/** Sets tokens aside before they are used; false when the day's are used up. Whoever dies with some has used them. */
export async function reserveTokens(
  database: Database,
  { businessId, day }: BusinessDay,
  tokens: number,
  most: number,
): Promise<boolean> {
  const rows = await query(
    entitiesOf(database, businessId),
    `insert into model_spending as spent (business_id, day, tokens)
     select $1, $2::date, $3::bigint where $3::bigint <= $4::bigint
     on conflict (business_id, day) do update set tokens = spent.tokens + excluded.tokens
       where spent.tokens + excluded.tokens <= $4::bigint
     returning day`,
    [businessId, day, tokens, most],
  )
  return rows.length > 0
}

/** Gives back what was set aside and not used, or takes what was used beyond it. */
export async function settleTokens(
  database: Database,
  { businessId, day }: BusinessDay,
  reserved: number,
  used: number,
): Promise<void> {
  await query(
    entitiesOf(database, businessId),
    `update model_spending set tokens = greatest(tokens + $3::bigint, 0) where business_id = $1 and day = $2::date`,
    [businessId, day, used - reserved],
  )
}
