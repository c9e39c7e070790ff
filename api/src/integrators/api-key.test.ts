import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCOPES, type Scope } from '../kernel/graphql/viewer.ts'
import type { Caller } from '../test/ask-graphql.ts'
import { type ConvertedChat, convert, QUAYSIDE_WISHES } from '../test/convert.ts'
import { keyWith } from '../test/key-with.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

let app: TestApp
let chat: ConvertedChat

beforeAll(async () => {
  app = await startTestApp()
  chat = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
})
afterAll(() => app.close())

const keyWithScopes = (scopes: readonly Scope[]) => keyWith(app.query, app.quayside.businessId, scopes)

/** What needs a scope, and what else is needed to come there. */
interface Need {
  scope: Scope
  document: string
  besides?: Scope[]
}

const NEEDS: Record<string, Need> = {
  conversations: { scope: 'conversations:read', document: '{ conversations { totalCount edges { node { id } } } }' },
  'Session.conversation': {
    scope: 'conversations:read',
    document: '{ session(id: "SESSION") { conversation { id } } }',
    besides: ['conversions:read'],
  },
  'Session.links': {
    scope: 'conversations:read',
    document: '{ session(id: "SESSION") { links { edges { node { id } } } } }',
    besides: ['conversions:read'],
  },
  'ConversionRecord.conversation': {
    scope: 'conversations:read',
    document: '{ node(id: "VISITOR") { ... on Visitor { conversation { id } } } }',
    besides: ['records:read'],
  },
  'Conversion.message': {
    scope: 'conversations:read',
    document: '{ node(id: "CONVERSION") { ... on Conversion { message { id } } } }',
    besides: ['conversions:read'],
  },
  'Badge.records': {
    scope: 'records:read',
    document: '{ conversations { edges { node { badges { records { id } } } } } }',
    besides: ['conversations:read'],
  },
  'Conversation.customer': {
    scope: 'records:read',
    document: '{ conversations { edges { node { customer { fullName } } } } }',
    besides: ['conversations:read'],
  },
  'Conversion.record': {
    scope: 'records:read',
    document: '{ node(id: "CONVERSION") { ... on Conversion { record { id } } } }',
    besides: ['conversions:read'],
  },
  conversionEvents: { scope: 'conversions:read', document: '{ conversionEvents { edges { node { id } } } }' },
  'Conversation.conversions': {
    scope: 'conversions:read',
    document: '{ conversations { edges { node { conversions { id } } } } }',
    besides: ['conversations:read'],
  },
  'Session.conversions': {
    scope: 'conversions:read',
    document: '{ session(id: "SESSION") { conversions { id } } }',
    besides: ['conversations:read'],
  },
  createLink: {
    scope: 'links:write',
    document:
      'mutation { createLink(input: { sessionId: "SESSION", offer: { officeId: "OFFICE" } }) { link { id url } userErrors { code } } }',
  },
  recordTour: {
    scope: 'conversions:write',
    document: `mutation { recordTour(input: { sessionId: "SESSION", externalId: "t1", fullName: "Grace Ryan", email: "grace@example.com" }) {
      visitor { id fullName } conversions { id record { id } session { id } } userErrors { code }
    } }`,
  },
  recordContract: {
    scope: 'conversions:write',
    document: `mutation { recordContract(input: { externalId: "c1", startDate: "2099-01-04", planId: "PLAN",
      customer: { person: { fullName: "Grace Ryan", email: "grace@example.com" } },
      price: { amountMinor: 100, currency: "EUR" } }) { contract { id } userErrors { code } } }`,
  },
  recordProduct: {
    scope: 'conversions:write',
    document: `mutation { recordProduct(input: { externalId: "p1", productId: "PASS",
      customer: { person: { fullName: "Grace Ryan", email: "grace@example.com" } },
      price: { amountMinor: 100, currency: "EUR" } }) { product { id } userErrors { code } } }`,
  },
  tariffs: { scope: 'catalog:read', document: '{ tariffs { edges { node { id } } } }' },
  products: { scope: 'catalog:read', document: '{ products { edges { node { id } } } }' },
  floorPlanDesks: { scope: 'catalog:read', document: '{ floorPlanDesks { edges { node { id } } } }' },
}

function ask(document: string, as: Caller | undefined) {
  const text = document
    .replace('SESSION', chat.sessionId)
    .replace('VISITOR', chat.visitor)
    .replace('CONVERSION', chat.conversions[0]!)
    .replace('OFFICE', app.quayside.id(QUAYSIDE_WISHES.office))
    .replace('PLAN', app.quayside.id(QUAYSIDE_WISHES.plan))
    .replace('PASS', app.quayside.id(QUAYSIDE_WISHES.dayPass))
  return app.graphql<Record<string, unknown>>(text, {}, { as })
}

function codes({ errors = [] }: { errors?: { extensions: { code: string } }[] }): string[] {
  return [...new Set(errors.map(({ extensions }) => extensions.code))]
}

describe.each(Object.entries(NEEDS))('%s', (field, { scope, document, besides = [] }) => {
  test(`is given to a key with ${[scope, ...besides].join(' and ')} and nothing else`, async () => {
    const answer = await ask(document, await keyWithScopes([scope, ...besides]))
    expect(answer.errors).toBeUndefined()
    expect(JSON.stringify(answer.data)).not.toMatch(/"userErrors":\[\{|:null/)
  })

  test(`is FORBIDDEN to a key with everything but ${scope}`, async () => {
    // Either of the two scopes opens conversions to whoever reads what they hang on.
    const either = field.endsWith('.conversions') ? ['records:read'] : []
    const without = SCOPES.filter((each) => each !== scope && !either.includes(each))
    const answer = await ask(document, await keyWithScopes(without))
    expect(codes(answer)).toEqual(['FORBIDDEN'])
    expect(JSON.stringify(answer.errors)).toContain(scope)
  })

  test('is for nobody without credentials', async () => {
    const answer = await ask(document, undefined)
    if (document.startsWith('{ node')) expect(answer.data).toEqual({ node: null })
    else expect(codes(answer)).toEqual(['UNAUTHENTICATED'])
  })
})

test('a key without scopes sees no object by its identifier', async () => {
  const ids = [chat.sessionId, chat.conversationId, chat.messages[0], chat.visitor, chat.coworker, chat.contract]
  ids.push(chat.sale, chat.conversions[0], chat.events[0], chat.links.tour.id, app.quayside.id('Day Pass'))
  const { data } = await app.graphql<{ nodes: unknown[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids },
    { as: await keyWithScopes([]) },
  )
  expect(data.nodes).toEqual(ids.map(() => null))
})

test('a search by a customer’s name finds nothing for a key that may not read records', async () => {
  const document = '{ conversations(filter: { text: "Byrne" }) { totalCount } }'
  const found = async (scopes: Scope[]) => (await ask(document, await keyWithScopes(scopes))).data
  expect(await found(['conversations:read'])).toEqual({ conversations: { totalCount: 0 } })
  expect(await found(['conversations:read', 'records:read'])).toEqual({ conversations: { totalCount: 1 } })
})

test('a key may neither review a conversation nor change a site', async () => {
  const as = await keyWithScopes(SCOPES)
  const documents = [
    'mutation { reviewConversation(input: { conversationId: "x", reviewed: true }) { conversation { id } } }',
    'mutation { setAllowedOrigins(input: { siteKey: "site_demo", allowedOrigins: [] }) { allowedOrigins } }',
  ]
  for (const document of documents) expect(codes(await ask(document, as))).toEqual(['FORBIDDEN'])
})

test('a key that was made up is nobody', async () => {
  const { data } = await app.graphql<object>('{ viewer { kind } }', {}, { as: { authorization: 'Bearer foyer_x' } })
  expect(data).toEqual({ viewer: { kind: 'ANONYMOUS' } })
})
