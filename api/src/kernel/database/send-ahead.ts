import type { Client, QueryResult } from 'pg'

/** What opens a transaction and says for whom: nobody needs its answer, and what follows fails when it fails. */
const OPENING = /^(begin|select set_config\()/

/**
 * Lets what opens a transaction travel together with the statement after it, over a pipelined connection: a scope for
 * row-level security then costs a read one more journey to the database (the end of its transaction) instead of three.
 */
export function sendAhead(client: Client): void {
  const send = client.query.bind(client) as (...given: unknown[]) => Promise<QueryResult>
  const query = (...given: unknown[]): Promise<QueryResult> => {
    const answer = send(...given)
    if (typeof given[0] !== 'string' || !OPENING.test(given[0])) return answer
    answer.catch(() => {})
    return Promise.resolve({ command: 'BEGIN', rowCount: 0, oid: 0, rows: [], fields: [] })
  }
  Object.assign(client, { query })
}
