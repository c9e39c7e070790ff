import { type Attack, COMPLEX, INPUT, operation, PARSE, times, VALID } from './attack.ts'

const nested = (depth: number, open: string, inner: string) => `${open.repeat(depth)} ${inner} ${'}'.repeat(depth)}`
const page = (inner: string) => `conversations(first: 100) { edges { node { ${inner} } } }`

/** Documents that are made to be expensive, or to tell something. */
export const documentAttacks: Attack[] = [
  {
    name: '150 aliases of a look-up',
    body: operation(`{ ${times(150, (i) => `a${i}: widget(siteKey: "x") { locale }`)} }`),
    code: VALID,
  },
  {
    name: '600 aliases of a value in a page',
    as: 'staff',
    body: operation(`{ ${page(times(600, (i) => `a${i}: id`))} }`),
    code: COMPLEX,
  },
  { name: '10,000 aliases', body: operation(`{ ${times(10_000, (i) => `a${i}: __typename`)} }`), code: PARSE },
  {
    name: '51 aliases of a sign-in',
    body: operation(
      `mutation { ${times(51, (i) => `a${i}: signIn(input: { email: "a", password: "b" }) { userErrors { code } }`)} }`,
    ),
    code: VALID,
  },
  { name: 'a list of 100 operations', body: Array.from({ length: 100 }, () => operation('{ __typename }')) },
  { name: '650 unknown directives', body: operation(`{ __typename ${times(650, (i) => `@a${i}`)} }`), code: VALID },
  {
    name: '250 directives of one field',
    body: operation(`{ __typename ${times(250, () => '@include(if: true)')} }`),
    code: VALID,
  },
  {
    name: '480 times the same field with fields',
    body: operation(`{ ${times(480, () => 'viewer { kind }')} }`),
    code: VALID,
  },
  { name: '1,900 times the same value', body: operation(`{ ${times(1_900, () => '__typename')} }`), code: VALID },
  {
    name: 'circular types 200 deep',
    as: 'staff',
    body: operation(
      `{ node(id: "x") { ... on Session { ${nested(200, 'conversation { session {', 'id')} ${'}'.repeat(200)} } } }`,
    ),
    code: VALID,
  },
  { name: '600 braces deep', body: operation(nested(600, '{ a', 'b')), code: VALID },
  { name: '100,000 braces', body: operation('{'.repeat(100_000)), code: PARSE },
  {
    name: 'inline fragments 350 deep',
    body: operation(`{ ${nested(350, '... on Query {', '__typename')} }`),
    code: VALID,
  },
  {
    name: 'circular introspection',
    body: operation(`{ __schema { types { ${nested(8, 'fields { type {', 'name')} ${'}'.repeat(8)} } } }`),
    code: VALID,
  },
  {
    name: 'fragments in a circle',
    body: operation('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    code: VALID,
  },
  {
    name: 'a fragment of itself',
    body: operation('{ ...A } fragment A on Query { viewer { kind } ...A }'),
    code: VALID,
  },
  {
    name: 'fragments that double 60 times',
    body: operation(
      `{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Query { __typename }`,
    ),
    code: VALID,
  },
  {
    name: '150 fragments in one place',
    body: operation(
      `{ ${times(150, (i) => `...F${i}`)} } ${times(150, (i) => `fragment F${i} on Query { viewer { kind } }`)}`,
    ),
    code: VALID,
  },
  {
    name: '350 operations',
    body: operation(times(350, (i) => `query A${i} { __typename }`)),
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  { name: '400 variables', body: operation(`query (${times(400, (i) => `$a${i}: Int`)}) { __typename }`), code: VALID },
  {
    name: 'pages in pages',
    as: 'staff',
    body: operation(
      `{ ${page(`messages(first: 100) { edges { node { id text cards { name } } } } session { links(first: 100) { edges { node { id label url } } } }`)} }`,
    ),
    code: COMPLEX,
  },
  {
    name: 'a page of 2,147,483,647',
    as: 'staff',
    body: operation('{ conversations(first: 2147483647) { edges { cursor } } }'),
    code: COMPLEX,
  },
  {
    name: 'a page of -1',
    as: 'staff',
    body: operation('{ conversations(first: -1) { edges { cursor } } }'),
    code: INPUT,
  },
  { name: 'a misspelt field', body: operation('{ viewr { kind } }'), code: VALID },
  {
    name: 'a misspelt argument and enum',
    as: 'staff',
    body: operation('{ conversations(frist: 1, orderBy: LAST_ACTIVITY_DES) { edges { cursor } } }'),
    code: VALID,
  },
  { name: 'a misspelt type', body: operation('{ node(id: "x") { ... on Sesion { id } } }'), code: VALID },
]
