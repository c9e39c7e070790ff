import { readFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { describe, expect, test } from 'vitest'
import { ANNOUNCED_CHANGES } from './announced-changes.ts'
import { readSubgraph, schemaText } from './committed-schema.ts'
import { HARMLESS_CHANGES } from './harmless-changes.ts'

const released = readFileSync(new URL('released-schema.graphql', import.meta.url), 'utf8')

async function breakingChanges(text: string): Promise<{ type: string; path: string; message: string }[]> {
  const changes = await diff(readSubgraph(released), readSubgraph(text))
  return changes
    .filter(
      ({ type, criticality: { level } }) =>
        level === CriticalityLevel.Breaking ||
        (level === CriticalityLevel.Dangerous && !Object.hasOwn(HARMLESS_CHANGES, type)),
    )
    .map(({ type, path, message }) => ({ type: String(type), path: path ?? '', message }))
}

test('nothing that clients of the last release use is gone or otherwise, unless it was announced', async () => {
  const announced = new Set(ANNOUNCED_CHANGES.map(({ type, path }) => `${type} ${path}`))
  const changes = await breakingChanges(schemaText)
  expect(changes.filter(({ type, path }) => !announced.has(`${type} ${path}`))).toEqual([])
  const made = new Set(changes.map(({ type, path }) => `${type} ${path}`))
  expect([...announced].filter((each) => !made.has(each))).toEqual([])
})

describe('a break is noticed:', () => {
  test.each([
    [
      'a field that is gone',
      /"""Code to show at the door: six characters\."""\s+visitorCode: String!/,
      '',
      'FIELD_REMOVED',
    ],
    ['a field that may be null now', 'visitorCode: String!', 'visitorCode: String', 'FIELD_TYPE_CHANGED'],
    ['an argument that must be given now', 'widget(', 'widget("What." more: String!', 'FIELD_ARGUMENT_ADDED'],
    ['a value that is gone', /"""It was already reversed\."""\s+ALREADY_REVERSED/, '', 'ENUM_VALUE_REMOVED'],
    [
      'an input field that must be given now',
      /(input SendMessageInput \{)/,
      '$1 "What." more: ID!',
      'INPUT_FIELD_ADDED',
    ],
    ['another default value', /(\n {2}conversations\([^)]*first: Int = )25/, '$110', 'FIELD_ARGUMENT_DEFAULT_CHANGED'],
    ['a key that is gone', ' @key(fields: "uniqueId")', '', 'DIRECTIVE_USAGE_OBJECT_REMOVED'],
    ['a type that may no longer be shared', 'type Money @shareable', 'type Money', 'DIRECTIVE_USAGE_OBJECT_REMOVED'],
  ])('%s', async (_what, part, otherwise, type) => {
    const damaged = schemaText.replace(part, otherwise)
    expect(await breakingChanges(damaged)).toContainEqual(expect.objectContaining({ type }))
  })
})

test.each([
  ['one more value', /(enum StaffRole \{)/, '$1 "What else." GUEST'],
  ['an argument that may be left out', 'widget(', 'widget("What." more: String, '],
  ['an input field that may be left out', /(input SendMessageInput \{)/, '$1 "What." more: Int = 1'],
  ['one more key', 'type Tariff implements Node', 'type Tariff implements Node @key(fields: "name")'],
])('clients of the last release can live with %s', async (_what, part, otherwise) => {
  const grown = schemaText.replace(part, otherwise)
  expect(grown).not.toBe(schemaText)
  expect(await breakingChanges(grown)).toEqual(await breakingChanges(schemaText))
})
