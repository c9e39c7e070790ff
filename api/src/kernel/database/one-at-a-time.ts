import { Client } from 'pg'

/** Any number that nobody else takes for a lock in this database. */
const LOCK = 4_030_112

/** Does the work of a start while no other process does: those that start on the same database meanwhile wait. */
export async function oneAtATime<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, application_name: 'foyer start' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    return await work(client)
  } finally {
    await client.end()
  }
}
