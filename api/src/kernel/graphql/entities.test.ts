import { buildSchema, parse, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { features } from '../../features.ts'
import type { Caller } from '../../test/ask-graphql.ts'
import { type ConvertedChat, convert, QUAYSIDE_WISHES } from '../../test/convert.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { newIdentifier } from '../identifier.ts'

let app: TestApp
let chat: ConvertedChat
let identifiers: Record<string, string>

beforeAll(async () => {
  app = await startTestApp({ countStatements: true })
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
    Tariff: app.quayside.id(QUAYSIDE_WISHES.plan),
    Product: app.quayside.id(QUAYSIDE_WISHES.dayPass),
    FloorPlanDesk: app.quayside.id(QUAYSIDE_WISHES.office),
    Business: app.quayside.businessId,
    StaffMember: (await staffOf(app.quayside.businessId))[0]!,
    ConversionEvent: chat.events[0]!,
    ContactRequest: await handOver(chat),
    Identity: await vouchFor(app.quayside.businessId),
    KnowledgeArticle: (await articlesOf(app.quayside.businessId))[0]!,
    ...(await workOn(chat)),
  }
})
afterAll(() => app.close())

async function handOver({ as }: ConvertedChat): Promise<string> {
  const { data } = await app.graphql<{ requestContact: { contactRequest: { id: string } } }>(
    'mutation ($input: RequestContactInput!) { requestContact(input: $input) { contactRequest { id } } }',
    { input: { fullName: 'Ada Byrne', email: 'ada@example.com', idempotencyKey: 'one' } },
    { as },
  )
  return data.requestContact.contactRequest.id
}

async function vouchFor(businessId: string): Promise<string> {
  const id = newIdentifier('identity', new Date())
  await app.query(
    `insert into identity (business_id, id, subject, full_name, email, email_folded, created_at)
     values ($1, $2, 'sub:1', 'Ada Byrne', 'ada@example.com', 'ada@example.com', now())`,
    [businessId, id],
  )
  return id
}

async function staffOf(businessId: string): Promise<string[]> {
  const rows = await app.query<{ id: string }>('select id from staff_member where business_id = $1', [businessId])
  return rows.map(({ id }) => id)
}

/** What staff have to do with a conversation besides reading it. */
async function workOn({ conversationId }: ConvertedChat): Promise<{ Label: string; ConversationNote: string }> {
  const { data } = await app.graphql<{ createLabel: { label: { id: string } }; addNote: { note: { id: string } } }>(
    `mutation ($label: CreateLabelInput!, $note: AddNoteInput!) {
      createLabel(input: $label) { label { id } }
      addNote(input: $note) { note { id } }
    }`,
    { label: { name: 'Hot', color: 'GREEN' }, note: { conversationId, text: 'Call back' } },
    { as: app.quayside.staff },
  )
  return { Label: data.createLabel.label.id, ConversationNote: data.addNote.note.id }
}

async function articlesOf(businessId: string): Promise<string[]> {
  const rows = await app.query<{ id: string }>('select id from knowledge_article where business_id = $1', [businessId])
  return rows.map(({ id }) => id)
}

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
  expect(all.length).toBe(24)
  for (const { type, field } of all) {
    const id = identifiers[type]!
    const value = field === 'id' ? id : `nexudus-${id}`
    expect(await entities([{ __typename: type, [field]: value }], app.quayside.staff)).toEqual([
      { __typename: type, id },
    ])
  }
})

test('every node but keys, secrets, connections, invitations, checkouts, audit entries, groups of questions and webhooks is an entity: others have nothing to add to those', async () => {
  const types = new Set((await keys()).map(({ type }) => type))
  const nodes = features.flatMap((feature) => feature.nodes ?? []).map(({ name }) => name)
  expect(nodes.filter((name) => !types.has(name)).sort()).toEqual([
    'ApiKey',
    'AuditEntry',
    'Checkout',
    'IdentitySecret',
    'PlatformDelivery',
    'PlatformIntegration',
    'QuestionGroup',
    'StaffInvitation',
    'WebhookDelivery',
    'WebhookEndpoint',
  ])
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
  const odd = ['', '\u0000', '\ud800', 'x', 7, null, {}, [], true].flatMap((value) => [
    { __typename: 'Coworker', id: value },
    { __typename: 'Coworker', uniqueId: value },
  ])
  expect(await entities([...odd, { __typename: 'Coworker' }], app.quayside.staff)).toEqual([...odd, {}].map(() => null))
})

test('references of all types at once, good and bad, are answered each in its place', async () => {
  const good = (await keys()).map(({ type, field }) => ({
    __typename: type,
    [field]: field === 'id' ? identifiers[type]! : `nexudus-${identifiers[type]}`,
  }))
  const bad = [{ __typename: 'Coworker', id: 'coworker_00000000000000000000000000' }, { __typename: 'Visitor' }]
  const mixed = good.flatMap((reference, index) => [reference, bad[index % bad.length]!])
  expect(await entities(mixed, app.quayside.staff)).toEqual(
    good.flatMap(({ __typename }) => [{ __typename, id: identifiers[__typename] }, null]),
  )
})

describe('batches', () => {
  async function statementsFor(representations: object[]): Promise<number> {
    app.statements.length = 0
    await entities(representations, app.quayside.staff)
    return app.statements.length
  }

  test('a hundred references of a type take as many statements as one', async () => {
    for (const { type, field } of await keys()) {
      const id = identifiers[type]!
      const unknown = Array.from({ length: 99 }, (_, index) => id.slice(0, -2) + String(index).padStart(2, '0'))
      const references = [id, ...unknown].map((each) => ({
        __typename: type,
        [field]: field === 'id' ? each : `nexudus-${each}`,
      }))
      const one = await statementsFor(references.slice(0, 1))
      expect({ type, field, statements: await statementsFor(references) }).toEqual({ type, field, statements: one })
    }
  })

  test('a hundred records of four kinds take one statement by id and one by uniqueId', async () => {
    const kinds = ['Visitor', 'Coworker', 'CoworkerContract', 'CoworkerProduct']
    const references = Array.from({ length: 100 }, (_, index) => {
      const __typename = kinds[index % 4]!
      const id = identifiers[__typename]!
      return index % 8 < 4 ? { __typename, id } : { __typename, uniqueId: `nexudus-${id}` }
    })
    const none = await statementsFor([])
    expect((await statementsFor(references)) - none).toBe(2)
  })
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
