import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A statement as the program sent it. */
export interface Statement {
  /** Which connection it was sent over: numbers from 1. */
  connection: number
  text: string
  values: unknown[]
}

// Loaded into a program, it writes down what that sends to PostgreSQL, one line of JSON a statement.
const { BENCH_STATEMENTS: file } = process.env
if (file) {
  const { Client } = createRequire(new URL('../../../api/package.json', import.meta.url))('pg') as typeof import('pg')
  const connections = new Map<object, number>()
  const query = Client.prototype.query as (this: object, ...given: unknown[]) => unknown
  Object.assign(Client.prototype, {
    query(this: object, ...given: unknown[]) {
      const [asked, values] = given as [string | { text?: string; values?: unknown[] }, unknown]
      const text = typeof asked === 'string' ? asked : asked.text
      if (!connections.has(this)) connections.set(this, connections.size + 1)
      const sent = typeof asked === 'string' ? values : (asked.values ?? values)
      const statement = { connection: connections.get(this), text, values: Array.isArray(sent) ? sent : [] }
      if (text !== undefined) appendFileSync(file, `${JSON.stringify(statement)}\n`)
      return query.apply(this, given)
    },
  })
}
