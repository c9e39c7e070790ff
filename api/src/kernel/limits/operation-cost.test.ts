import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildASTSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql'
import { expect, test } from 'vitest'
import { operationsIn } from './document-signature.ts'
import { DEFAULT_LIMITS } from './limit-settings.ts'
import { createCostOf } from './operation-cost.ts'
import { createDocumentReader } from './read-document.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const schema = buildASTSchema(parse(readFileSync(`${ROOT}schema.graphql`, 'utf8')), { assumeValidSDL: true })

function costOf(text: string, variables = {}): number {
  const document = parse(text)
  return createCostOf(schema)(document, getOperationAST(document)!, variables)
}

test.each([
  ['a health check', '{ __typename }', {}, 1],
  ['one look-up and a field', '{ viewer { kind } }', {}, 20 + 1],
  ['a page of its default size', '{ tariffs { edges { node { id } } } }', {}, 20 + 50 * (1 + 1 + 1)],
  ['a page of the size asked for', '{ tariffs(first: 7) { edges { node { id } } } }', {}, 20 + 7 * 3],
  ['the last entries', '{ conversations(last: 3) { edges { cursor } } }', {}, 20 + 3 * 2],
  ['a size in a variable', 'query ($n: Int) { tariffs(first: $n) { edges { cursor } } }', { n: 4 }, 20 + 4 * 2],
  ['a default of a variable', 'query ($n: Int = 6) { tariffs(first: $n) { edges { cursor } } }', {}, 20 + 6 * 2],
  [
    'pages in a page',
    '{ conversations(first: 10) { edges { node { messages(first: 5) { edges { cursor } } } } } }',
    {},
    20 + 10 * (1 + 1 + (1 + 5 * 2)),
  ],
  ['a list without a size', '{ conversations(first: 1) { edges { node { badges { label } } } } }', {}, 20 + 3 + 4],
  ['a list of values', '{ widget(siteKey: "a") { suggestedPrompts } }', {}, 20 + 1],
  ['identifiers', '{ nodes(ids: ["a", "b", "c"]) { id } }', {}, 20 + 3 * 21],
  ['identifiers in a variable', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }, 20 + 2 * 21],
  [
    'the dearest of several types',
    '{ node(id: "a") { id ... on Tariff { name visible } ... on Product { name } } }',
    {},
    23,
  ],
  ['a change', 'mutation { signOut { userErrors { code } } }', {}, 100 + 1 + 4],
  ['a subscription', 'subscription { conversationChanged { id } }', {}, 20 + 1],
  ['the same field twice under two names', '{ a: viewer { kind } b: viewer { kind } }', {}, 2 * 21],
  ['what is left out', 'query ($no: Boolean!) { viewer { kind @include(if: $no) } }', { no: false }, 20],
  ['a variable without an acceptable value', 'query ($n: Int!) { tariffs(first: $n) { edges { cursor } } }', {}, 20],
])('cost of %s', (_what, text, variables, cost) => {
  expect(costOf(text, variables)).toBe(cost)
})

test('what was counted once is counted anew where it matters', () => {
  const document = parse(
    'query A($n: Int, $no: Boolean = false) { tariffs(first: $n) { edges { cursor @skip(if: $no) } } }',
  )
  const cost = createCostOf(schema)
  const operation = getOperationAST(document)!
  expect(
    [{ n: 1 }, { n: 9 }, { n: 1 }, {}, { n: 1, no: true }, { n: null }].map((each) => cost(document, operation, each)),
  ).toEqual([22, 38, 22, 120, 21, 22])
})

test('operations of one document have a cost each', () => {
  const document = parse('query A { viewer { kind } } query B { __typename }')
  const cost = createCostOf(schema)
  expect(['A', 'B'].map((name) => cost(document, getOperationAST(document, name)!, {}))).toEqual([21, 1])
})

/** The documents of the widget, of its pages and of the dashboard, a collection each. */
function ownDocuments() {
  const files = (pattern: string) =>
    globSync(pattern, { cwd: ROOT }).map((path) => readFileSync(`${ROOT}${path}`, 'utf8'))
  const inCode = files('dashboard/src/**/*.graphql.ts').flatMap((source) =>
    [...source.matchAll(/graphql\(\s*`([^`]*)`/g)].map(([, text]) => text!),
  )
  return [files('widget/src/**/*.graphql'), files('widget/pages/**/*.graphql'), inCode]
    .flatMap((texts) => operationsIn(parse(texts.join('\n'))))
    .map((document) => {
      const operation = getOperationAST(document)!
      return [operation.name?.value ?? '', document, operation] as const
    })
}

test('the documents of all three clients are found', () => {
  const names = ownDocuments().map(([name]) => name)
  expect(names).toEqual(expect.arrayContaining(['OpenSession', 'FollowedLink', 'SignIn', 'Conversations']))
})

test.each(ownDocuments())('our own document %s costs at most half of what is allowed', (_name, document, operation) => {
  const variables = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, 'x']),
  )
  const cost = createCostOf(schema)(document, operation, { ...variables, first: 100, last: 100 })
  expect(cost).toBeLessThanOrEqual(DEFAULT_LIMITS.operationCost / 2)
})

test('the query that tools read the graph with is allowed in full', () => {
  const text = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true })
  expect(createDocumentReader(schema, DEFAULT_LIMITS.documentTokens).read(text).errors).toEqual([])
  expect(costOf(text)).toBeLessThan(DEFAULT_LIMITS.operationCost)
})
