import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ConvertedChat, convert, QUAYSIDE_WISHES } from '../test/convert.ts'
import { type Chat, openChat } from '../test/open-chat.ts'
import { say } from '../test/say.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

let app: TestApp
let own: ConvertedChat
let other: Chat

beforeAll(async () => {
  app = await startTestApp()
  own = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
  other = await openChat(app, app.quayside)
  await say(app, other, 'How much is a hot desk?')
})
afterAll(() => app.close())

test('an access token reads its own conversation with everything that its window shows', async () => {
  const { data, errors } = await app.graphql<{
    viewer: { session: { conversation: { messages: { edges: object[] } } } }
  }>(
    `{ viewer { kind session { id conversation {
      id opening messageCount badges { kind label color count }
      messages { edges { node { author text state cards { name link { id url } } links { id url } } } }
      conversions { id kind label occurredAt }
    } links { edges { node { id url state } } } } } }`,
    {},
    { as: own.as },
  )
  expect(errors).toBeUndefined()
  expect(data.viewer).toMatchObject({
    kind: 'SESSION',
    session: {
      id: own.sessionId,
      conversation: {
        id: own.conversationId,
        messageCount: 2,
        badges: [
          { kind: 'TOUR_BOOKED' },
          { kind: 'CUSTOMER_CREATED' },
          { kind: 'CONTRACT_CREATED' },
          { kind: 'DAY_PASS_PURCHASED' },
        ],
        conversions: own.conversions.map((id) => ({ id })),
      },
    },
  })
  expect(data.viewer.session.conversation.messages.edges).toHaveLength(2)
})

test.each([
  ['the list of conversations', '{ conversations { edges { node { id } } } }'],
  ['the event log', '{ conversionEvents { edges { node { id } } } }'],
  ['the plans', '{ tariffs { edges { node { id } } } }'],
  ['the products', '{ products { edges { node { id } } } }'],
  ['the offices', '{ floorPlanDesks { edges { node { id } } } }'],
  ['the records behind its badges', '{ viewer { session { conversation { badges { records { id } } } } } }'],
  ['the record of its conversion', '{ viewer { session { conversions { record { id } } } } }'],
  ['the customer', '{ viewer { session { conversation { customer { fullName } } } } }'],
  [
    'what its answers were made with',
    '{ viewer { session { conversation { messages { edges { node { toolsUsed } } } } } } }',
  ],
  ['its review', '{ viewer { session { conversation { review { note } } } } }'],
  ['a new link', 'mutation { createLink(input: { sessionId: "OWN", offer: { officeId: "x" } }) { link { id } } }'],
  [
    'a review of its own',
    'mutation { reviewConversation(input: { conversationId: "CHAT", reviewed: true }) { conversation { id } } }',
  ],
  [
    'settings of the site',
    'mutation { setAllowedOrigins(input: { siteKey: "site_demo", allowedOrigins: [] }) { allowedOrigins } }',
  ],
  ['a sale', 'mutation { recordTour(input: { externalId: "x", fullName: "x", email: "x@example.com" }) { replayed } }'],
])('an access token does not give %s', async (_what, document) => {
  const { errors } = await app.graphql(
    document.replace('OWN', own.sessionId).replace('CHAT', own.conversationId),
    {},
    { as: own.as },
  )
  expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']))
})

test('an access token sees no other session, no record and no colleague by identifier', async () => {
  const messages = await app.query<{ id: string }>('select id from message where conversation_id = $1', [
    other.conversationId,
  ])
  const [staff] = await app.query<{ id: string }>('select id from staff_member where business_id = $1', [
    app.quayside.businessId,
  ])
  const ids = [
    other.sessionId,
    other.conversationId,
    ...messages.map(({ id }) => id),
    own.visitor,
    own.coworker,
    own.contract,
    own.sale,
    ...own.events,
    staff!.id,
    app.quayside.id('Day Pass'),
  ]
  const { data } = await app.graphql<{ nodes: unknown[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    { ids },
    { as: own.as },
  )
  expect(data.nodes).toEqual(ids.map(() => null))
})

test('an access token hears of its own conversation and conversions only', async () => {
  const changed = app.subscribe<{ conversationChanged: { id: string } }>(
    `subscription { conversationChanged(conversationId: "${other.conversationId}") { id } }`,
    {},
    { as: own.as },
  )
  const recorded = app.subscribe<{ conversionRecorded: { conversion: { kind: string } } }>(
    `subscription { conversionRecorded(filter: { sessionId: "${other.sessionId}" }) { conversion { kind } } }`,
    {},
    { as: own.as },
  )
  // Once it has heard of its own, what came before must have been passed over.
  const control = app.subscribe('subscription { conversationChanged { id } }', {}, { as: app.quayside.staff })
  await expect.poll(() => say(app, other, 'And a day pass?').then(() => control.received.length)).toBeGreaterThan(0)
  await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Grace Ryan', email: 'grace@example.com' })
  await say(app, own, 'Thank you')
  const [heard] = await changed.take(1)
  expect(heard?.data.conversationChanged.id).toBe(own.conversationId)
  expect(changed.received.every(({ data }) => data.conversationChanged.id === own.conversationId)).toBe(true)
  expect(recorded.received).toEqual([])
})
