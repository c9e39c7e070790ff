import {
  buildSchema,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  parse,
} from 'graphql'
import { expect, test } from 'vitest'
import { createExecutor } from './compiled-execution.ts'

const schema = buildSchema(`
  scalar Day
  directive @oneOf on INPUT_OBJECT
  enum Kind { DESK OFFICE }
  input Range { from: Day, to: Day = "2026-12-31" }
  input Wish @oneOf { kind: Kind, name: String }
  input Filter { kinds: [Kind!], range: Range, wishes: [Wish!], size: Int = 4 }
  interface Node { id: ID! }
  type Desk implements Node { id: ID!, price: Int!, told: String }
  type Office implements Node { id: ID!, seats: Int, desks(first: Int = 2): [Desk!]! }
  union Offer = Desk | Office
  type Query {
    echo(filter: Filter, day: Day, size: Int = 7, ids: [ID!]): String
    nodes: [Node]!
    offers: [Offer!]
    broken: Desk
    late: Desk
    office: Office!
  }
  type Mutation { next: Int! }
`)

let counted = 0
const desk = (id: string) => ({ __typename: 'Desk', id, price: 1900, told: () => `told of ${id}` })
const office = {
  __typename: 'Office',
  id: 'office_1',
  seats: null,
  desks: ({ first }: { first: number }) => ['a', 'b', 'c'].slice(0, first).map(desk),
}

provide('Query', {
  echo: (_root, { filter, day, size, ids, ...more }) => JSON.stringify({ filter, day, size, ids, more }),
  nodes: async () => [desk('desk_1'), null, office, new Error('not this one')],
  offers: () => Promise.resolve([desk('desk_2'), office]),
  // Its price is missing, though there always is one.
  broken: () => ({ id: 'desk_3' }),
  late: async () => {
    throw new GraphQLError('Come later.', { extensions: { code: 'LATER', waitMs: 50 } })
  },
  office: () => {
    throw new Error('burnt down')
  },
})
provide('Mutation', { next: () => ++counted })
provide('Office', { desks: (root, args) => (root as typeof office).desks(args as { first: number }) })
provide('Desk', { told: async (root) => (root as ReturnType<typeof desk>).told?.() })
Object.assign(schema.getType('Day') as GraphQLScalarType, {
  parseValue: (value: unknown) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return { day: value }
    throw new GraphQLError('A day is YYYY-MM-DD.')
  },
})

type Resolve = (root: unknown, args: Record<string, unknown>) => unknown

function provide(type: string, resolvers: Record<string, Resolve>): void {
  const fields = (schema.getType(type) as GraphQLObjectType).getFields()
  for (const [name, resolve] of Object.entries(resolvers)) fields[name]!.resolve = resolve
}

/** An answer as it is sent, and what each error was made from. */
async function told(result: ExecutionResult | PromiseLike<ExecutionResult>) {
  const { data, errors } = await result
  const causes = errors?.map(({ originalError }) => originalError?.message)
  return { sent: JSON.parse(JSON.stringify({ data, errors })), causes }
}

test.each<[name: string, document: string, ...variables: (object | undefined)[]]>([
  [
    'aliases, lists and defaults',
    '{ offers { ... on Office { one: desks(first: 1) { id } all: desks { id told } } } }',
  ],
  ['interfaces and fragments', '{ nodes { __typename ...F ... on Desk { price } } } fragment F on Node { id }'],
  ['an entry that failed, and null among others', '{ nodes { id } }'],
  ['a field that has no value but must', '{ broken { id price } office { id } }'],
  ['null that goes up to the next that may be', '{ broken { price } offers { __typename } }'],
  ['an expected error with what it carries', '{ late { id } }'],
  ['a defect that leaves nothing', '{ office { id } }'],
  [
    'fields left out and let in',
    'query ($yes: Boolean!) { nodes @skip(if: $yes) { id } offers @include(if: $yes) { ... on Desk { id @skip(if: $yes) price } } }',
    { yes: true },
    { yes: false },
    {},
  ],
  [
    'variables of every kind, given, left out, null and wrong',
    'query ($filter: Filter, $day: Day, $size: Int = 9, $ids: [ID!]) { echo(filter: $filter, day: $day, size: $size, ids: $ids) }',
    undefined,
    { size: null, day: '2026-02-03', ids: 4 },
    { filter: { kinds: 'DESK', range: { from: '2026-01-01' }, wishes: { name: 'quiet' } }, ids: ['a', 5] },
    { filter: { kinds: ['DESK', 'OFFICE'], range: { to: null }, size: null } },
    { filter: { wishes: [{ kind: 'DESK', name: 'both' }] } },
    { filter: { wishes: [{ name: null }] } },
    { filter: { range: { from: 'tomorrow' } }, day: 5 },
    { filter: { kind: 'DESK' }, size: 'many' },
    { filter: { kinds: ['DESKS'] }, size: 2 ** 40 },
  ],
  [
    'variables inside of what is written out',
    'query ($from: Day, $kind: Kind = OFFICE) { echo(filter: { range: { from: $from }, kinds: [$kind] }) }',
    {},
    { from: '2026-01-01', kind: 'DESK' },
    { kind: null },
  ],
  [
    'the schema itself',
    '{ __schema { queryType { name } } __type(name: "Wish") { inputFields { name type { name } } } }',
  ],
])('a query is answered the same when it is compiled: %s', async (_name, text, ...variables) => {
  const run = createExecutor(schema)
  const document = parse(text)
  for (const variableValues of variables.length > 0 ? variables : [undefined]) {
    const expected = await told(
      execute({ schema, document, variableValues: variableValues as Record<string, unknown> }),
    )
    for (let time = 1; time <= 6; time += 1) {
      expect(await told(run({ document, variables: variableValues as never, context: {} }))).toEqual(expected)
    }
  }
})

test('of several operations in a document each is compiled for itself', async () => {
  const run = createExecutor(schema)
  const document = parse('query A { echo(size: 1) } query B { echo(size: 2) }')
  for (const operationName of [...'ABBABAABABBA']) {
    const { data } = await run({ document, operationName, context: {} })
    expect(data).toEqual({ echo: JSON.stringify({ size: operationName === 'A' ? 1 : 2, more: {} }) })
  }
})

test('changes are made one after the other, as often as they are asked for', async () => {
  const run = createExecutor(schema)
  const document = parse('mutation { one: next two: next }')
  counted = 0
  for (let time = 0; time < 6; time += 1) {
    expect((await run({ document, context: {} })).data).toEqual({ one: 2 * time + 1, two: 2 * time + 2 })
  }
})

test('from its fourth time on a query runs as a function of its own', async () => {
  const executed: string[] = []
  const watched = new Proxy(schema, {
    get(target, property, receiver) {
      if (property === 'getRootType') executed.push('as it is')
      return Reflect.get(target, property, receiver)
    },
  }) as GraphQLSchema
  const run = createExecutor(watched)
  const document = parse('{ echo }')
  const times: number[] = []
  for (let time = 1; time <= 8; time += 1) {
    await run({ document, context: {} })
    times.push(executed.length)
  }
  expect(times[2]).toBeGreaterThan(times[1]!)
  expect(new Set(times.slice(4)).size).toBe(1)
})
