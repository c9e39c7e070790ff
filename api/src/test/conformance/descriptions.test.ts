import { type GraphQLSchema, isEnumType, isIntrospectionType, isSpecifiedScalarType, parse } from 'graphql'
import { expect, test } from 'vitest'
import { argumentsOf } from '../schema-names.ts'
import { readSubgraph, schemaText } from './committed-schema.ts'

/** Something that clients see, and what is said about it. */
interface Described {
  name: string
  description: string
}

/** Defined by the specification of federation, and described there. */
const FEDERATION = /^(_|link__|federation__|FieldSet$)/

function describedIn(schema: GraphQLSchema): Described[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !FEDERATION.test(type.name),
  )
  const definitions = parse(schemaText).definitions.filter((each) => each.kind === 'DirectiveDefinition')
  const own = new Set(definitions.map((each) => each.name.value))
  const parts: { name: string; description?: string | null | undefined }[] = [
    ...schema
      .getDirectives()
      .filter((directive) => own.has(directive.name))
      .flatMap((directive) => [directive, ...within(`@${directive.name}`, directive.args)]),
    ...types.flatMap((type) => [
      type,
      ...(isEnumType(type) ? within(type.name, type.getValues()) : []),
      ...('getFields' in type
        ? Object.values(type.getFields())
            .filter(({ name }) => !FEDERATION.test(name))
            .flatMap((field) => [
              ...within(type.name, [field]),
              ...within(`${type.name}.${field.name}`, argumentsOf(field)),
            ])
        : []),
    ]),
  ]
  return parts.map(({ name, description }) => ({ name, description: description?.trim() ?? '' }))
}

function within(owner: string, parts: readonly { name: string; description?: string | null | undefined }[]) {
  return parts.map(({ name, description }) => ({ name: `${owner}.${name}`, description }))
}

/** What is wrong with what is said about something, if anything is. */
function faultOf({ name, description }: Described): string | undefined {
  const words = description.split(/\s+/).filter((word) => /[A-Za-z]/.test(word))
  if (words.length === 0) return 'is not described'
  if (!description.endsWith('.')) return 'does not end with a full stop'
  if (words.length < 2) return `is described by one word: ${description}`
  const said = (text: string) =>
    text
      .replace(/\b(the|an?|its|of|is)\b/gi, '')
      .replace(/[^a-z]/gi, '')
      .toLowerCase()
  if (said(description) === said(name.split('.').at(-1)!)) return `is described by its own name: ${description}`
  return undefined
}

function faultsIn(text: string): string[] {
  return describedIn(readSubgraph(text)).flatMap((each) => {
    const fault = faultOf(each)
    return fault ? [`${each.name} ${fault}`] : []
  })
}

test('every type, field, argument, value, input field and directive is described by a sentence that says more than its name', () => {
  expect(describedIn(readSubgraph(schemaText)).length).toBeGreaterThan(900)
  expect(faultsIn(schemaText)).toEqual([])
})

test.each([
  ['a type', 'is not described', /"""A member of staff\."""\s(?=type)/, ''],
  ['a value', 'is not described', '"""Everything there is."""', ''],
  ['an argument', 'does not end with a full stop', '"""Publishable key of the site."""', '"""Publishable key of it"""'],
  ['a field', 'is described by one word', '"""Code to show at the door: six characters."""', '"""Code."""'],
  ['an input field', 'is described by its own name', /"""E-mail[^"]+"""\s+email:/, '"""The email.""" email:'],
  ['a directive', 'is not described', /"""[^"]+"""\s(?=directive)/, ''],
])('%s that %s is found', (_what, fault, part, otherwise) => {
  const damaged = schemaText.replace(part, otherwise)
  expect(damaged).not.toBe(schemaText)
  expect(faultsIn(damaged)).toContainEqual(expect.stringContaining(fault))
})
