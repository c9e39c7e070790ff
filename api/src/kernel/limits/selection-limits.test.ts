import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { limitSelections } from './selection-limits.ts'

const schema = buildSchema('type Query { a: Query b: Query id: ID }')
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ')
const deep = (count: number) => `{ ${'a { '.repeat(count - 1)} id ${'} '.repeat(count - 1)} }`

test.each([
  ['nothing unusual', '{ a { id } b { id } }', 0],
  ['25 deep', deep(25), 0],
  ['26 deep', deep(26), 1],
  ['26 deep by a fragment', `{ ...F } fragment F on Query ${deep(25)}`, 1],
  ['26 deep by inline fragments', `{ ${'... { '.repeat(25)} id ${'} '.repeat(25)} }`, 1],
  ['50 fields at the top', `{ ${Array.from({ length: 50 }, (_, i) => `f${i}: id`).join(' ')} }`, 0],
  ['51 fields at the top', `{ ${Array.from({ length: 51 }, (_, i) => `f${i}: id`).join(' ')} }`, 1],
  [
    '51 fields at the top by a fragment',
    `{ ...F } fragment F on Query { ${Array.from({ length: 51 }, (_, i) => `f${i}: id`).join(' ')} }`,
    1,
  ],
  ['one field 40 times', `{ a { ${times(40, 'id')} } }`, 0],
  ['one field 41 times', `{ a { ${times(41, 'id')} } }`, 1],
  ['41 times under one other name', `{ a { ${times(41, 'x: id')} } }`, 1],
  ['41 times by fragments', `{ a { ${times(40, 'id')} ...F ... { ...F } } } fragment F on Query { id }`, 1],
  ['40 times, and 40 times in another place', `{ a { ${times(40, 'id')} } b { ${times(40, 'id')} } }`, 0],
  [
    'a fragment that doubles 14 times',
    `{ ...F0 } ${Array.from({ length: 14 }, (_, i) => `fragment F${i} on Query { a { ...F${i + 1} } b { ...F${i + 1} } }`).join(' ')} fragment F14 on Query { id }`,
    1,
  ],
  ['a fragment of itself', '{ ...F } fragment F on Query { id ...F }', 0],
  ['a fragment that there is not', '{ ...F }', 0],
])('%s', (_what, text, faults) => {
  expect(validate(schema, parse(text), [limitSelections]).map(String)).toHaveLength(faults)
})
