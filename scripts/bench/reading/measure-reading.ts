import type { Question } from '../ask-often.ts'
import type { Bench } from '../bench.ts'
import { signIn } from '../sign-in.ts'
import { startServer } from '../start-server.ts'
import { COMPARED_COLUMNS, type Compared, type Contestant, printCompared, takeTurns } from '../take-turns.ts'
import { waitForRollups } from '../wait-for-rollups.ts'
import { measuresOf } from './measures.ts'

/** Measures what staff wait for: the list at both ends, filtered and searched, figures, a conversation. */
export async function measureReading(bench: Bench): Promise<Compared[]> {
  // Which measures there are is known once there is a database.
  if (!['list', 'search', 'figures', 'conversation', 'insights'].some(bench.wantedOf)) return []
  const stage = await bench.stage()
  const program = await stage.start()
  const floor = await startServer(new URL('floor.ts', import.meta.url), [stage.databaseUrl])
  const postgraphile = await startServer(new URL('postgraphile.ts', import.meta.url), [stage.databaseUrl])
  try {
    await waitForRollups(stage.database, console.log)
    const measures = (await measuresOf(stage)).filter(({ name }) => bench.wanted(name))
    const [{ id: business }] = (await stage.database.query('select id from business')).rows
    const cookie = await signIn(program.address)
    const table = bench.table(COMPARED_COLUMNS)
    const results: Compared[] = []
    for (const { name, query, variables, floor: path, postgraphile: lists = [] } of measures) {
      const ours = { name, question: graphql(program.address, query, variables, { cookie }) }
      const others: Contestant[] = path ? [{ name: 'floor', question: { url: floor.address + path } }] : []
      for (const list of lists) {
        others.push({ name: list.name, question: graphql(postgraphile.address, list.query, { business }) })
      }
      const result = await takeTurns(bench, ours, others)
      results.push(result)
      printCompared(table, result)
    }
    return results
  } finally {
    await Promise.all([program.end('SIGTERM'), floor.end(), postgraphile.end()])
  }
}

function graphql(
  address: string,
  query: string,
  variables: object,
  credentials: Record<string, string> = {},
): Question {
  return {
    ...{ url: `${address}/graphql`, method: 'POST', body: JSON.stringify({ query, variables }) },
    headers: { 'content-type': 'application/json', ...credentials },
  }
}
