import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from './ask-graphql.ts'
import { BERGWERK_WISHES, convert } from './convert.ts'
import type { RootOperation } from './root-operations.ts'
import { rowsOf } from './rows-of.ts'
import { startTestApp, type TestApp } from './start-test-app.ts'
import { CANARY, setUpTwoBusinesses, type TwoBusinesses } from './two-businesses.ts'

const CALLERS = ['staff', 'an API key', 'a session', 'nobody']

let app: TestApp
let both: TwoBusinesses

beforeAll(async () => {
  app = await startTestApp()
  both = await setUpTwoBusinesses(app)
})
afterAll(() => app.close())

describe.each(CALLERS)("with another business's identifiers %s", (name) => {
  test.each([2, 3])('reads nothing of it through any query, selected %i deep', async (depth) => {
    const operations = both.operations(depth).filter(({ kind }) => kind === 'query')
    expect(operations.map(({ leaf }) => leaf)).toEqual(expect.arrayContaining(['node.id', 'nodes.ids', 'session.id']))
    const leaks = await runAll(operations, both.callers[name])
    expect(leaks).toEqual([])
  })

  test('reads nothing of it as an entity of another subgraph', async () => {
    const { foreign } = both
    const representations = Object.entries({
      Session: [foreign.sessionId],
      Conversation: [foreign.conversationId],
      Message: foreign.messages,
      Link: Object.values(foreign.links).map(({ id }) => id),
      Conversion: foreign.conversions,
      Visitor: [foreign.visitor],
      Coworker: [foreign.coworker],
      CoworkerContract: [foreign.contract],
      CoworkerProduct: [foreign.sale],
    }).flatMap(([__typename, ids]) =>
      ids.flatMap((id) => [
        { __typename, id },
        { __typename, uniqueId: `nexudus-${id}` },
      ]),
    )
    const { data } = await app.graphql<{ _entities: unknown[] }>(
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Node { id } } }',
      { of: representations },
      { as: both.callers[name] },
    )
    expect(data._entities).toEqual(representations.map(() => null))
  })
})

test('what each of them asks with is really there for its own business', async () => {
  const { foreign } = both
  const ids = [foreign.sessionId, foreign.conversationId, foreign.visitor, foreign.conversions[0]]
  const { data } = await app.graphql<{ nodes: ({ id: string } | null)[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids },
    { as: app.bergwerk.staff },
  )
  expect(data.nodes.map((node) => node?.id)).toEqual(ids)
})

test("nobody hears of another business's conversation through any subscription", async () => {
  const listened = both
    .operations(2)
    .filter(({ kind }) => kind === 'subscription')
    .flatMap((operation) => both.attempts(operation).map((value) => ({ operation, value })))
    .flatMap(({ operation, value }) =>
      Object.values(both.callers).map((as) => ({
        value,
        stream: app.subscribe(operation.document, operation.variables(value), { as, over: 'events' }),
      })),
    )
  expect(listened.length).toBeGreaterThan(50)
  const control = app.subscribe('subscription { conversionRecorded { id } }', {}, { as: app.bergwerk.staff })
  await new Promise((resolve) => setTimeout(resolve, 500))
  await convert(app, app.bergwerk, BERGWERK_WISHES, { fullName: `${CANARY} Frei`, email: `${CANARY}3@example.ch` })
  await control.take(4)
  await new Promise((resolve) => setTimeout(resolve, 300))
  for (const { stream, value } of listened) {
    expect(both.leaksIn(stream.received, value)).toEqual([])
    stream.ended.catch(() => {})
    await stream.end()
  }
})

// Last: what is recorded now names Bergwerk's identifiers, because its callers gave them.
describe.each(CALLERS)("with another business's identifiers %s", (name) => {
  test('changes and reads nothing of it through any mutation', async () => {
    const operations = both.operations(3).filter(({ kind }) => kind === 'mutation')
    const before = await rowsOf(app, app.bergwerk.businessId)
    expect(operations.length).toBeGreaterThan(15)
    expect(await runAll(operations, both.callers[name])).toEqual([])
    expect(await rowsOf(app, app.bergwerk.businessId)).toBe(before)
  })
})

async function runAll(operations: RootOperation[], as: Caller | undefined): Promise<string[]> {
  const leaks: string[] = []
  for (const operation of operations) {
    const values = both.attempts(operation)
    const answers = await Promise.all(
      values.map((value) => app.graphql(operation.document, operation.variables(value), { as })),
    )
    for (const [index, answer] of answers.entries()) {
      const value = values[index]!
      for (const leak of both.leaksIn(answer, value)) leaks.push(`${operation.leaf} = ${value} tells ${leak}`)
      const invalid = answer.errors?.find(({ extensions }) => extensions?.code === 'GRAPHQL_VALIDATION_FAILED')
      if (invalid) throw new Error(`${operation.leaf}: ${invalid.message}\n${operation.document}`)
      const broken = answer.errors?.find(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')
      if (broken) leaks.push(`${operation.leaf} = ${value} fails: ${broken.message} at ${broken.path}`)
    }
  }
  return leaks
}
