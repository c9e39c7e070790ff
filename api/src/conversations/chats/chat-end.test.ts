import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

let now = new Date('2026-11-02T09:00:00.000Z')
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
})
afterAll(() => app.close())

const MINUTE_MS = 60_000
const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * MINUTE_MS)
}

/** Says something and waits until it has been answered: the answer is activity too. */
async function say(chat: Chat, text: string, idempotencyKey: string = randomUUID()): Promise<void> {
  const { data } = await app.graphql<{ sendMessage: { reply: { id: string } } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { reply { id } } }',
    { input: { text, idempotencyKey } },
    { as: chat.as },
  )
  const { ended } = app.subscribe(
    `subscription { replyStreamed(messageId: "${data.sendMessage.reply.id}") { index } }`,
    {},
    { as: chat.as, over: 'events' },
  )
  await ended
}

interface Shown {
  lastActivityAt: string
  endsAt: string
  reopenings: string[]
}

async function shown(chat: Chat): Promise<Shown> {
  const { data } = await app.graphql<{ session: { conversation: Shown } }>(
    'query ($id: ID!) { session(id: $id) { conversation { lastActivityAt endsAt reopenings } } }',
    { id: chat.sessionId },
    { as: app.quayside.staff },
  )
  return data.session.conversation
}

test('a chat ends after half an hour and is taken up again, which its timeline notes (product rule 4.7)', async () => {
  const chat = await openChat(app, app.quayside)
  // A window that stays open and empty has nothing to take up.
  pass(120)
  await say(chat, 'How much is a hot desk?')
  expect(await shown(chat)).toEqual({
    lastActivityAt: now.toISOString(),
    endsAt: new Date(now.getTime() + 30 * MINUTE_MS).toISOString(),
    reopenings: [],
  })
  pass(29)
  await say(chat, 'And a day pass?')
  expect((await shown(chat)).reopenings).toEqual([])
  pass(30)
  const first = now.toISOString()
  await say(chat, 'I am back', 'once')
  await say(chat, 'I am back', 'once')
  pass(1)
  await say(chat, 'Is there parking?')
  expect((await shown(chat)).reopenings).toEqual([first])
  pass(24 * 60)
  await say(chat, 'Hello again')
  expect(await shown(chat)).toMatchObject({ reopenings: [first, now.toISOString()], lastActivityAt: now.toISOString() })
  const { data } = await app.graphql<{ conversations: { edges: { node: { reopenings: string[] } }[] } }>(
    '{ conversations(first: 1) { edges { node { reopenings } } } }',
    {},
    { as: app.quayside.staff },
  )
  expect(data.conversations.edges[0]!.node.reopenings).toEqual([first, now.toISOString()])
})

test('repeating an earlier message does not take an ended chat up', async () => {
  const chat = await openChat(app, app.quayside)
  await say(chat, 'How much is a hot desk?', 'same')
  pass(45)
  await say(chat, 'How much is a hot desk?', 'same')
  expect((await shown(chat)).reopenings).toEqual([])
})

test('the minutes are those that the business has set', async () => {
  const chat = await openChat(app, app.bergwerk)
  await app.query('update business set chat_idle_minutes = 5 where id = $1', [app.bergwerk.businessId])
  const reopenings = async () =>
    (
      await app.query<{ reopenings: string[] }>('select reopenings from conversation where id = $1', [
        chat.conversationId,
      ])
    )[0]!.reopenings
  await say(chat, 'Was kostet ein Tagespass?')
  pass(4)
  await say(chat, 'Und ein Büro?')
  expect(await reopenings()).toEqual([])
  pass(5)
  await say(chat, 'Danke')
  expect(await reopenings()).toEqual([now.toISOString()])
})

test('what an ended chat leads to is credited to it, taken up again or not', async () => {
  const [left, taken] = [await openChat(app, app.quayside), await openChat(app, app.quayside)]
  for (const chat of [left, taken]) await say(chat, 'I would like to see an office')
  pass(60 * 24 * 40)
  await say(taken, 'I am back')
  for (const [chat, email] of [
    [left, 'left@example.com'],
    [taken, 'taken@example.com'],
  ] as const) {
    const given = { sessionId: chat.sessionId, externalId: email, fullName: 'Ada Byrne', email }
    const { conversions } = await submit(app, 'recordTour', given, { as: app.quayside.apiKey })
    expect(conversions).toMatchObject([{ verdict: 'CREDITED' }])
  }
})
