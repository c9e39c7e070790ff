import { type Attack, COMPLEX, INPUT, operation, PARSE, VALID } from './attack.ts'

const encoded = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

/** Variables, identifiers, cursors and references that nobody was given. */
export const valueAttacks: Attack[] = [
  {
    name: 'a page of a text',
    as: 'staff',
    body: operation('query ($n: Int) { conversations(first: $n) { edges { cursor } } }', { n: '10; drop table' }),
    code: INPUT,
  },
  {
    name: 'a number without bound',
    as: 'staff',
    body: '{"query":"query ($n: Int) { conversations(first: $n) { edges { cursor } } }","variables":{"n":1e400}}',
    code: INPUT,
  },
  {
    name: 'a number of 200,000 digits',
    as: 'staff',
    body: `{"query":"query ($n: Int) { conversations(first: $n) { edges { cursor } } }","variables":{"n":${'9'.repeat(200_000)}}}`,
    code: INPUT,
  },
  {
    name: 'a number of 50,000 digits in the document',
    as: 'staff',
    body: operation(`{ conversations(first: ${'9'.repeat(50_000)}) { edges { cursor } } }`),
    code: VALID,
  },
  {
    name: 'a variable of 200 kB',
    body: operation('query ($t: String!) { followedLink(token: $t) { kind } }', { t: 'x'.repeat(200_000) }),
    harmless: true,
  },
  {
    name: '10,000 variables that nobody declared',
    body: operation('{ __typename }', Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`v${i}`, i]))),
    harmless: true,
  },
  {
    name: 'a variable nested 40,000 deep',
    body: `{"query":"query ($t: String!) { followedLink(token: $t) { kind } }","variables":{"t":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
    code: INPUT,
  },
  {
    name: 'input nested 40,000 deep in the document',
    body: operation(`{ followedLink(token: ${'['.repeat(40_000)}) }`),
    code: PARSE,
  },
  { name: 'a body of 1 MB', body: operation(`# ${'x'.repeat(1024 * 1024)}`), code: 'BODY_TOO_LARGE' },
  {
    name: 'U+0000 in a text',
    as: 'staff',
    body: operation(
      'query ($t: String!) { followedLink(token: $t) { kind } node(id: "\\u0000") { id } conversations(filter: { text: $t }) { edges { cursor } } }',
      { t: 'a\u0000b' },
    ),
    harmless: true,
  },
  {
    name: 'half of a character',
    as: 'staff',
    body: '{"query":"query ($t: String!) { conversations(filter: { text: $t }) { edges { cursor } } }","variables":{"t":"\\ud800 \\udc00"}}',
    harmless: true,
  },
  {
    name: 'names of every object as variables',
    body: '{"query":"{ __typename }","variables":{"__proto__":{"first":1},"constructor":1}}',
  },
  {
    name: '2,000 identifiers',
    as: 'staff',
    body: operation('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 2_000 }, (_, i) => `visitor_${i}`),
    }),
    code: INPUT,
  },
  {
    name: '10,000 identifiers',
    as: 'staff',
    body: operation('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 10_000 }, (_, i) => `visitor_${i}`),
    }),
    code: COMPLEX,
  },
  ...[
    'x',
    '',
    '%00',
    encoded(''),
    encoded('null'),
    encoded([]),
    encoded(['conversations']),
    encoded(['tariffs', 'a', 'b']),
    encoded(['conversations', 'x', { a: 1 }]),
    encoded(['conversations', '9999999-99-99', 'x']),
    encoded(`${'['.repeat(50_000)}`),
  ].map(
    (cursor, index): Attack => ({
      name: `a forged cursor, ${index + 1}`,
      as: 'staff',
      body: operation('query ($after: String) { conversations(after: $after) { edges { cursor } } }', {
        after: cursor,
      }),
      code: INPUT,
    }),
  ),
  ...['x', encoded('event:-1'), encoded('event:x'), encoded('event:99999999999999999999')].map(
    (after, index): Attack => ({
      name: `a forged cursor of events, ${index + 1}`,
      as: 'apiKey',
      body: operation('query ($after: String) { conversionEvents(after: $after) { edges { cursor } } }', { after }),
      code: INPUT,
    }),
  ),
  ...[
    [{}],
    [{ __typename: 'Query' }],
    [{ __typename: 'Nothing', id: 'x' }],
    [{ __typename: ['Session'] }],
    [{ __typename: 'Viewer', kind: 'STAFF' }],
    [{ __typename: '__proto__', id: 'x' }],
    [null],
    ['x'],
  ].map(
    (representations): Attack => ({
      name: `an entity forged as ${JSON.stringify(representations)}`,
      body: operation('query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }', {
        of: representations,
      }),
      code: INPUT,
    }),
  ),
  ...[
    { __typename: 'Session' },
    { __typename: 'Session', id: { $gt: '' } },
    { __typename: 'Coworker', uniqueId: 7 },
  ].map(
    (representation): Attack => ({
      name: `an entity that cannot be, ${JSON.stringify(representation)}`,
      body: operation('query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }', {
        of: [representation],
      }),
      harmless: true,
    }),
  ),
  {
    name: '4,000 entities',
    body: operation('query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }', {
      of: Array.from({ length: 4_000 }, () => ({ __typename: 'Session', id: 'x' })),
    }),
    code: COMPLEX,
  },
]
