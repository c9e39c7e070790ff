import type { Pool, QueryResult } from 'pg'

/**
 * Runs one statement in a transaction of its own, with settings that end with it: all of it travels together, so that it
 * takes one journey to the database, and nothing of it stays with the connection. Where one of the statements that go
 * before it fails, so does all.
 */
export async function inOneJourney(
  pool: Pool,
  settings: Readonly<Record<string, string>>,
  sql: string,
  parameters: readonly unknown[],
  before: readonly string[] = [],
): Promise<QueryResult> {
  const client = await pool.connect()
  try {
    const entries = Object.entries(settings)
    const setting = entries.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`)
    const answers = await Promise.allSettled([
      client.query('begin'),
      client.query(`select ${setting.join(', ')}`, entries.flat()),
      ...before.map((each) => client.query(each)),
      client.query(sql, [...parameters]),
      // What could not be opened or failed is rolled back by this as well.
      client.query('commit'),
    ])
    const failed = answers.find((answer) => answer.status === 'rejected')
    if (failed) throw failed.reason
    return (answers.at(-2) as PromiseFulfilledResult<QueryResult>).value
  } finally {
    client.release()
  }
}
