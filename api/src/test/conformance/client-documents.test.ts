import { parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { CLIENTS, documentOf, filesOf, operationsOf } from './client-documents.ts'
import { readSubgraph, schemaText } from './committed-schema.ts'

const schema = readSubgraph(schemaText)

/** An operation or fragment in the middle of other text. */
const OPERATION =
  /[`'"]\s*(query|mutation|subscription|fragment)\b[^`'"=;]*\{|[`'"]\s*\{\s*\w+\s*(\([^`'";]*\)\s*)?\{[^`'"=;]*\}\s*[`'"]/

describe.each(CLIENTS)('the $name', (client) => {
  test('asks for nothing that is not in the schema, and defines no fragment that it does not use', () => {
    expect(Object.keys(operationsOf(client)).length).toBeGreaterThan(3)
    expect(validate(schema, documentOf(client)).map(String)).toEqual([])
  })

  test('writes operations only where its types are generated from', () => {
    const elsewhere = filesOf(client.folder).filter(
      ({ path, text }) => !path.endsWith(client.suffix) && !path.endsWith('.test.ts') && OPERATION.test(text),
    )
    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })
})

test('no other folder of dashboard and widget has files of operations', () => {
  const files = [...filesOf('dashboard'), ...filesOf('widget')].filter(({ path }) => /\.graphql(\.ts)?$/.test(path))
  const stray = files.filter(
    ({ path }) => !CLIENTS.some(({ folder, suffix }) => path.startsWith(`${folder}/`) && path.endsWith(suffix)),
  )
  expect(files.length).toBeGreaterThan(8)
  expect(stray.map(({ path }) => path)).toEqual([])
})

test('every operation has a name of its own in its client', () => {
  for (const client of CLIENTS) expect(Object.keys(operationsOf(client))).not.toContain('')
})

test.each([
  ['a field that is not there', 'query A { viewer { nothing } }'],
  ['an argument of another type', 'query A { node(id: true) { id } }'],
  ['a fragment that nobody uses', 'query A { viewer { kind } } fragment B on Viewer { kind }'],
])('%s is found', (_what, text) => {
  expect(validate(schema, parse(text))).toHaveLength(1)
})

test.each(['`query A { viewer { kind } }`', "'mutation { signOut { userErrors { code } } }'", '"{ viewer { kind } }"'])(
  'an operation in the middle of code is found: %s',
  (text) => {
    expect(OPERATION.test(`const text = ${text}`)).toBe(true)
  },
)
