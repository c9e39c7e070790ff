import { Client } from 'pg'

/** A place at which the chain of the audit log of a business does not hold. */
export interface ChainBreak {
  businessId: string
  position: number
  what: string
}

/** The last link of the chain of a business: whoever kept it elsewhere sees when the whole chain was made anew. */
export interface ChainHead {
  businessId: string
  length: number
  head: string
}

/** Follows the chains of the audit logs of all businesses. Needs a connection that sees them all. */
export async function readBreaks(databaseUrl: string): Promise<ChainBreak[]> {
  const rows = await ask<{ of_business: string; at_position: string; what: string }>(
    databaseUrl,
    'select * from audit_breaks()',
  )
  return rows.map((row) => ({ businessId: row.of_business, position: Number(row.at_position), what: row.what }))
}

/** How long the chains are, and what they end with. */
export async function readHeads(databaseUrl: string): Promise<ChainHead[]> {
  const rows = await ask<{ business_id: string; length: string; head: string }>(
    databaseUrl,
    `select business_id, length, encode(head, 'hex') as head from audit_chain order by business_id`,
  )
  return rows.map((row) => ({ businessId: row.business_id, length: Number(row.length), head: row.head }))
}

async function ask<Row>(databaseUrl: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'foyer audit' })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}
