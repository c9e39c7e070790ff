import type { Client } from 'pg'
import { copyTable } from './copy-table.ts'
import { aside, restore } from './indexes.ts'
import { readColumns } from './table-columns.ts'

/** Everything that a conversation leaves behind, those first that others refer to. */
const TABLES = [
  ...['session', 'conversation', 'message', 'link', 'coworker', 'visitor', 'coworker_contract', 'coworker_product'],
  ...['conversion', 'contact_request', 'event'],
] as const

/** For how long the example goes on before it repeats itself, in days: what is copied fills a year with it. */
const YEAR_BEFORE_DAYS = 169

/**
 * Makes the example operator as large as asked by copying its past: each copy with identifiers and people of its own and
 * earlier than the one before, all of a table in one statement. Gives how many conversations there are then.
 */
export async function copyExample(
  client: Client,
  conversations: number,
  tell: (line: string) => void,
): Promise<number> {
  const count = async () =>
    Number((await client.query('select count(*) from conversation where first_message_at is not null')).rows[0].count)
  const existing = await count()
  const copies = Math.ceil(conversations / existing) - 1
  if (copies < 1) return existing
  await client.query("set maintenance_work_mem = '512MB'; set work_mem = '256MB'; set synchronous_commit = off")
  const plan = { copies, earlierSeconds: (YEAR_BEFORE_DAYS * 86_400) / copies }
  // What the triggers would note of each row is worked out for all rows afterwards.
  for (const table of TABLES) await client.query(`alter table ${table} disable trigger user`)
  for (const table of TABLES) {
    const began = performance.now()
    const kept = await aside(client, table)
    const rows = await copyTable(client, await readColumns(client, table), plan)
    await restore(client, kept)
    tell(`  ${table}: ${rows.toLocaleString('en')} rows in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  }
  for (const table of TABLES) await client.query(`alter table ${table} enable trigger user`)
  await client.query(
    'update event_counter set position = (select max(position) from event where event.business_id = event_counter.business_id)',
  )
  await client.query('select mark_all_insights(id) from business')
  await client.query('analyze')
  return count()
}
