import { parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { operationsIn, signatureOf } from './document-signature.ts'

const WRITTEN = 'query A($id: ID!) { node(id: $id) { ...B } } fragment B on Node { id }'

test.each([
  ['other white space', 'query A ( $id:ID! ) {\n\tnode(id:$id){...B}}\nfragment B on Node { id, }'],
  ['fragments first', 'fragment B on Node { id } query A($id: ID!) { node(id: $id) { ...B } }'],
  ['__typename added', 'query A($id: ID!) { node(id: $id) { __typename ...B } } fragment B on Node { id __typename }'],
  ['comments', `# nothing\n${WRITTEN}`],
])('a document is the same with %s', (_what, text) => {
  expect(signatureOf(parse(text))).toBe(signatureOf(parse(WRITTEN)))
})

test.each([
  ['another field', 'query A($id: ID!) { node(id: $id) { ...B } } fragment B on Node { id more }'],
  ['an alias', 'query A($id: ID!) { node(id: $id) { ...B } } fragment B on Node { a: id }'],
  ['an alias of __typename', 'query A($id: ID!) { node(id: $id) { ...B } } fragment B on Node { id a: __typename }'],
  ['a second operation', `${WRITTEN} query C { viewer { kind } }`],
  ['a value instead of a variable', 'query A { node(id: "x") { ...B } } fragment B on Node { id }'],
  ['another kind of operation', 'subscription A($id: ID!) { node(id: $id) { ...B } } fragment B on Node { id }'],
  ['a directive', 'query A($id: ID!) { node(id: $id) { ...B } } fragment B on Node { id @skip(if: false) }'],
])('a document is another with %s', (_what, text) => {
  expect(signatureOf(parse(text))).not.toBe(signatureOf(parse(WRITTEN)))
})

test('each operation of a collection takes the fragments that it needs, also through others', () => {
  const collection = parse(`
    fragment C on Node { id } fragment B on Node { ...C } fragment Unused on Node { id }
    query A { node { ...B } } query D { viewer { kind } }
  `)
  const found = operationsIn(collection).map((each) => print(each).replaceAll(/\s+/g, ' '))
  expect(found).toEqual([
    'query A { node { ...B } } fragment B on Node { ...C } fragment C on Node { id }',
    'query D { viewer { kind } }',
  ])
})
