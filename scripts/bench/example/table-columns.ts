import type { Client } from 'pg'

/** A column and what a copy of a row has in it. */
export interface Column {
  name: string
  /**
   * `IDENTIFIER` and `MENTIONS` hold identifiers of rows that are copied too, alone or among other things; `TIME` lies
   * earlier in a copy, `POSITION` later, `OWN` belongs to one person or call and differs in each copy.
   */
  kind: 'SAME' | 'IDENTIFIER' | 'MENTIONS' | 'TIME' | 'POSITION' | 'OWN' | 'EMAIL'
  type: string
}

/** The columns of a table that are written. */
export interface Table {
  name: string
  columns: Column[]
}

const COPIED = 'conversation|message|link|conversion|event|coworker|visitor|contract|sale|contact|group'
/** An identifier of a row that is copied, with all but its last six characters apart. */
export const IDENTIFIER = `((?:${COPIED})_[0-9a-z]{20}|ses_[A-Za-z0-9_-]{26})[A-Za-z0-9_-]{6}`
const OWN = ['access_token_hash', 'person_key', 'unique_id', 'idempotency_key']
const EMAIL = ['email', 'email_folded']

/** Reads what a table consists of; which columns hold identifiers is seen from what is in them. */
export async function readColumns(client: Client, table: string): Promise<Table> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  )
  const columns: Column[] = []
  for (const { name, type } of rows) columns.push({ name, type, kind: await kindOf(client, table, name, type) })
  return { name: table, columns }
}

async function kindOf(client: Client, table: string, name: string, type: string): Promise<Column['kind']> {
  if (type === 'timestamp with time zone') return 'TIME'
  if (table === 'event' && name === 'position') return 'POSITION'
  if (OWN.includes(name)) return 'OWN'
  if (EMAIL.includes(name)) return 'EMAIL'
  if (!['text', 'text[]', 'jsonb'].includes(type)) return 'SAME'
  const { rows } = await client.query<{ all: boolean | null; some: boolean | null }>(
    `select bool_and(${name}::text ~ $1) as all, bool_or(${name}::text ~ $2) as some from ${table}`,
    [`^${IDENTIFIER}$`, IDENTIFIER],
  )
  if (type === 'text' && rows[0]?.all) return 'IDENTIFIER'
  return type !== 'text' && rows[0]?.some ? 'MENTIONS' : 'SAME'
}
