import { afterAll, beforeAll, expect, test } from 'vitest'
import { followLink } from '../../../test/follow-link.ts'
import { type Chat, openChat } from '../../../test/open-chat.ts'
import { refusals } from '../../../test/refusals.ts'
import { say } from '../../../test/say.ts'
import { startTestApp, type TestApp } from '../../../test/start-test-app.ts'
import { formFor, submit } from '../../../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const FRICTION = 'friction { reason found correctedAt correctedBy { fullName } evidence { text } }'

interface Friction {
  reason: string
  found: string | null
  correctedAt: string | null
  correctedBy: { fullName: string } | null
  evidence: { text: string }[]
}

async function correct({ conversationId }: Chat, reason: string | null): Promise<Friction | null> {
  const { data } = await app.graphql<{ correctFriction: { conversation: { friction: Friction | null } } }>(
    `mutation ($input: CorrectFrictionInput!) {
      correctFriction(input: $input) { conversation { ${FRICTION} } userErrors { code } }
    }`,
    { input: { conversationId, reason } },
    { as: app.quayside.staff },
  )
  return data.correctFriction.conversation.friction
}

async function frictionOf({ conversationId }: Chat): Promise<Friction | null> {
  const { data } = await app.graphql<{ node: { friction: Friction | null } }>(
    `query ($id: ID!) { node(id: $id) { ... on Conversation { ${FRICTION} } } }`,
    { id: conversationId },
    { as: app.quayside.staff },
  )
  return data.node.friction
}

async function listed(reason: string): Promise<string[]> {
  const { data } = await app.graphql<{ conversations: { edges: { node: { id: string } }[] } }>(
    'query ($filter: ConversationFilter) { conversations(filter: $filter) { edges { node { id } } } }',
    { filter: { friction: [reason] } },
    { as: app.quayside.staff },
  )
  return data.conversations.edges.map(({ node }) => node.id)
}

const PERSON = 'Can I speak to a human please?'

test('product.md 6: staff correct a reason, with who and when; the rules never overwrite it and are kept beside it', async () => {
  const chat = await openChat(app, app.quayside)
  await say(app, chat, PERSON)
  expect(await correct(chat, 'PRICE')).toEqual({
    reason: 'PRICE',
    found: 'ASKED_FOR_HUMAN',
    correctedAt: expect.any(String),
    correctedBy: { fullName: expect.any(String) },
    evidence: [{ text: PERSON }],
  })
  await say(app, chat, 'Do you have a swimming pool with a wave machine?')
  expect(await frictionOf(chat)).toMatchObject({ reason: 'PRICE', found: 'NO_ANSWER' })
  expect(await listed('PRICE')).toContain(chat.conversationId)
  expect(await listed('NO_ANSWER')).not.toContain(chat.conversationId)
  expect(await correct(chat, null)).toMatchObject({
    reason: 'NO_ANSWER',
    found: null,
    correctedAt: null,
    correctedBy: null,
  })
})

test('a corrected reason is hidden once something was sold, and there again when that is undone', async () => {
  const chat = await openChat(app, app.quayside)
  const { links } = await say(app, chat, 'I need a day pass for tomorrow')
  await say(app, chat, PERSON)
  await correct(chat, 'PRICE')
  await followLink(links[0]!.url)
  const { conversions } = await submit(app, 'buyDayPass', formFor(links[0]!, { email: 'corrected@example.com' }))
  expect(await frictionOf(chat)).toBeNull()
  const refused = await refusals(
    app,
    'correctFriction',
    { conversationId: chat.conversationId, reason: 'PRICE' },
    { as: app.quayside.staff },
  )
  expect(refused).toEqual(['INVALID input.conversationId'])
  await app.graphql(
    'mutation ($input: DetachConversionInput!) { detachConversion(input: $input) { userErrors { code } } }',
    { input: { conversionId: conversions[0]!.id, note: 'A test purchase.' } },
    { as: app.quayside.staff },
  )
  expect(await frictionOf(chat)).toMatchObject({ reason: 'PRICE' })
})

test('somebody may correct at the same moment as the visitor goes on, and nothing is lost', async () => {
  const chat = await openChat(app, app.quayside)
  await say(app, chat, PERSON)
  const [, ...corrected] = await Promise.all([
    say(app, chat, 'Do you have a swimming pool with a wave machine?'),
    ...['PRICE', 'ERROR', 'PRICE'].map((reason) => correct(chat, reason)),
  ])
  expect(corrected.every((friction) => friction)).toBe(true)
  const friction = await frictionOf(chat)
  expect(friction).toMatchObject({ found: 'NO_ANSWER', correctedAt: expect.any(String) })
  expect(['PRICE', 'ERROR']).toContain(friction?.reason)
})

test('a conversation of nobody is refused', async () => {
  const input = { conversationId: 'conversation_none', reason: 'PRICE' }
  expect(await refusals(app, 'correctFriction', input, { as: app.quayside.staff })).toEqual([
    'NOT_FOUND input.conversationId',
  ])
})
