import { buildSchema, parse, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '../../test/ask-graphql.ts'
import { type ConvertedChat, convert, QUAYSIDE_WISHES } from '../../test/convert.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
let chat: ConvertedChat
let identifiers: Record<string, string>

beforeAll(async () => {
  app = await startTestApp()
  chat = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
  for (const table of ['visitor', 'coworker', 'coworker_contract', 'coworker_product']) {
    await app.query(`update ${table} set unique_id = 'nexudus-' || id`)
  }
  identifiers = {
    Session: chat.sessionId,
    Conversation: chat.conversationId,
    Message: chat.messages[0]!,
    Link: chat.links.tour.id,
    Conversion: chat.conversions[0]!,
    Visitor: chat.visitor,
    Coworker: chat.coworker,
    CoworkerContract: chat.contract,
    CoworkerProduct: chat.sale,
  }
})
afterAll(() => app.close())

async function entities(representations: object[], as?: Caller): Promise<unknown[]> {
  const { data } = await app.graphql<{ _entities: unknown[] }>(
    'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Node { id } } }',
    { of: representations },
    { as },
  )
  return data._entities
}

async function keys(): Promise<{ type: string; field: string }[]> {
  const { data } = await app.graphql<{ _service: { sdl: string } }>('{ _service { sdl } }')
  return parse(data._service.sdl).definitions.flatMap((definition) =>
    definition.kind === 'ObjectTypeDefinition' || definition.kind === 'ObjectTypeExtension'
      ? (definition.directives ?? [])
          .filter((directive) => directive.name.value === 'key')
          .map((directive) => ({
            type: definition.name.value,
            field: /"(\w+)"/.exec(print(directive))?.[1] ?? '',
          }))
      : [],
  )
}

test('_service gives a schema that parses, with the link to Federation 2', async () => {
  const { data } = await app.graphql<{ _service: { sdl: string } }>('{ _service { sdl } }')
  expect(data._service.sdl).toContain('https://specs.apollo.dev/federation/v2')
  expect(parse(data._service.sdl).definitions.length).toBeGreaterThan(80)
  expect(() => buildSchema(data._service.sdl, { assumeValidSDL: true })).not.toThrow()
})

test('every type with a key is resolved by each of its keys', async () => {
  const all = await keys()
  expect(new Set(all.map(({ type }) => type))).toEqual(new Set(Object.keys(identifiers)))
  expect(all.length).toBe(13)
  for (const { type, field } of all) {
    const id = identifiers[type]!
    const value = field === 'id' ? id : `nexudus-${id}`
    expect(await entities([{ __typename: type, [field]: value }], app.quayside.staff)).toEqual([
      { __typename: type, id },
    ])
  }
})

test('references of one type with the identifier of another give nothing', async () => {
  const representations = Object.keys(identifiers).flatMap((type) =>
    Object.entries(identifiers)
      .filter(([other]) => other !== type)
      .map(([, id]) => ({ __typename: type, id })),
  )
  expect(await entities(representations, app.quayside.staff)).toEqual(representations.map(() => null))
})

test('references that hold no identifier give nothing', async () => {
  const odd = ['', '\u0000', 'x', 7, null, {}, [], true].flatMap((value) => [
    { __typename: 'Coworker', id: value },
    { __typename: 'Coworker', uniqueId: value },
  ])
  expect(await entities([...odd, { __typename: 'Coworker' }], app.quayside.staff)).toEqual([...odd, {}].map(() => null))
})

describe('the rights are those of node', () => {
  test.each([
    ['nobody', (): Caller | undefined => undefined],
    ['a session', () => chat.as],
    ['an API key', () => app.quayside.apiKey],
    ['staff', () => app.quayside.staff],
    ["another operator's staff", () => app.bergwerk.staff],
  ])('for %s', async (_who, caller) => {
    const { data } = await app.graphql<{ nodes: unknown[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids: Object.values(identifiers) },
      { as: caller() },
    )
    const representations = Object.entries(identifiers).map(([__typename, id]) => ({ __typename, id }))
    expect(await entities(representations, caller())).toEqual(data.nodes)
  })

  test('and staff see all, nobody none', async () => {
    const representations = Object.entries(identifiers).map(([__typename, id]) => ({ __typename, id }))
    expect(await entities(representations, app.quayside.staff)).toEqual(representations)
    expect(await entities(representations)).toEqual(representations.map(() => null))
  })
})
