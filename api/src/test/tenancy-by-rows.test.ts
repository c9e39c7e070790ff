import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowsOf } from './rows-of.ts'
import { startTestApp, type TestApp } from './start-test-app.ts'
import { setUpTwoBusinesses, type TwoBusinesses } from './two-businesses.ts'

/*
 * The second wall alone: the program is made to forget every check of its own. Whatever statement it sends for Quayside
 * is turned around on its way to the database so that it asks for Bergwerk; only the scope for row-level security stays.
 */

let app: TestApp
let both: TwoBusinesses
let turned: { to: string; from: string } | undefined
let answered: unknown[] = []

beforeAll(async () => {
  app = await startTestApp({ onConnection: turnAround })
  both = await setUpTwoBusinesses(app)
})
afterAll(async () => {
  turned = undefined
  // What the database refuses or does not find, the program rightly takes for a defect of its own.
  app.defects.length = 0
  await app.close()
})

/** Who somebody is must be found out as ever, or nobody would come as far as the data. */
const RECOGNIZES = /\b(staff_sign_in|api_key|access_token_hash|revocation)\b/

/** Whether a row is one of a table: what is computed of nothing is null, false, zero or empty. */
function saysSomething(row: unknown): boolean {
  return Object.values(row as object).some((value) => typeof value === 'string' && value.length > 1)
}

/** A statement as it is given to a connection: as a text with its values, or as something that has both. */
interface Statement {
  text: string
  values: unknown
  answer?: Promise<{ rows: unknown[] }>
}

function turnAround(client: unknown): void {
  const connection = client as { query(...given: unknown[]): unknown }
  const send = connection.query.bind(connection)
  connection.query = (first, second, ...rest) => {
    const statement = typeof first === 'string' ? { text: first, values: second } : (first as Statement)
    const { text, values } = statement
    if (!turned || /set_config/.test(text) || RECOGNIZES.test(text)) return send(first, second, ...rest)
    const { from, to } = turned
    const turn = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll(from, to) : value)
    const asked = text.includes(from) || (Array.isArray(values) && values.includes(from))
    Object.assign(statement, { text: turn(text), values: Array.isArray(values) ? values.map(turn) : values })
    const sent = typeof first === 'string' ? send(statement.text, statement.values, ...rest) : send(statement)
    if (asked && /^\s*select (?!count)/i.test(text)) {
      const answer = (sent instanceof Promise ? sent : (statement as Statement).answer) as Statement['answer']
      void answer?.then(
        ({ rows }) => answered.push(...rows.filter(saysSomething).map((row) => [text, row])),
        () => {},
      )
    }
    return sent
  }
}

describe.each(['staff', 'an API key', 'a session'])('%s, for whom the program has lost its checks', (name) => {
  test('reads and changes nothing of another business through any operation', async () => {
    const before = await rowsOf(app, app.bergwerk.businessId)
    turned = { from: app.quayside.businessId, to: app.bergwerk.businessId }
    answered = []
    const leaks: string[] = []
    for (const operation of both.operations(3).filter(({ kind }) => kind !== 'subscription')) {
      const as = both.callers[name]
      const attempts = both.attempts(operation).map(async (value) => {
        const answer = await app.graphql(operation.document, operation.variables(value), { as })
        return both.leaksIn(answer, value).map((leak) => `${operation.leaf} = ${value} tells ${leak}`)
      })
      leaks.push(...(await Promise.all(attempts)).flat())
    }
    turned = undefined
    expect(leaks).toEqual([])
    expect(answered).toEqual([])
    expect(await rowsOf(app, app.bergwerk.businessId)).toBe(before)
  })
})

test('without row-level security the same program would have told', async () => {
  const tables = await app.query<{ name: string }>(
    `select relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where nspname = 'public' and relrowsecurity`,
  )
  for (const { name } of tables) await app.query(`alter table ${name} disable row level security`)
  turned = { from: app.quayside.businessId, to: app.bergwerk.businessId }
  const { foreign } = both
  const answer = await app.graphql(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Visitor { fullName } } }',
    { ids: [foreign.visitor] },
    { as: app.quayside.staff },
  )
  turned = undefined
  expect(both.leaksIn(answer, foreign.visitor)).not.toEqual([])
})
