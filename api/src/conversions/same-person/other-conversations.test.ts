import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../test/ask-graphql.ts'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

async function chatAbout(words: string, operator = app.quayside): Promise<Chat> {
  const chat = await openChat(app, operator)
  await say(app, chat, words)
  return chat
}

async function bookTour(chat: Chat, email: string, operator = app.quayside): Promise<void> {
  const input = { externalId: randomUUID(), sessionId: chat.sessionId, fullName: 'Ada Byrne', email }
  const { userErrors } = await submit(app, 'recordTour', input, { as: operator.apiKey })
  expect(userErrors).toEqual([])
}

async function othersOf(chat: Chat, as: Caller) {
  const { data, errors } = await app.graphql<{ node: { otherConversations: { id: string }[] } | null }>(
    'query ($id: ID!) { node(id: $id) { ... on Conversation { otherConversations { id } } } }',
    { id: chat.conversationId },
    { as },
  )
  return errors ? errors[0]!.extensions.code : data.node?.otherConversations.map(({ id }) => id)
}

test('what led to records with the same address is of one person, the latest first, in any spelling of it', async () => {
  const chats = []
  for (const words of ['Can I see the office?', 'Is there parking?', 'And a day pass?'])
    chats.push(await chatAbout(words))
  const [first, second, third] = chats as [Chat, Chat, Chat]
  const stranger = await chatAbout('Hello')
  await bookTour(first, 'ada@example.com')
  await bookTour(second, ' ADA@Example.com')
  await bookTour(third, 'ada@example.com')
  await bookTour(stranger, 'nora@example.com')
  const { staff } = app.quayside
  expect(await othersOf(first, staff)).toEqual([third.conversationId, second.conversationId])
  expect(await othersOf(third, staff)).toEqual([second.conversationId, first.conversationId])
  expect(await othersOf(stranger, staff)).toEqual([])
})

test('nobody is the same person at another operator, and who may not see records does not learn who is', async () => {
  const [mine, theirs] = [await chatAbout('Hello'), await chatAbout('Hallo', app.bergwerk)]
  await bookTour(mine, 'eve@example.com')
  await bookTour(theirs, 'eve@example.com', app.bergwerk)
  expect(await othersOf(mine, app.quayside.staff)).toEqual([])
  expect(await othersOf(theirs, app.bergwerk.staff)).toEqual([])
  const { data } = await app.graphql<{ createApiKey: { secret: string } }>(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
    { input: { name: 'Reader', scopes: ['conversations:read'] } },
    { as: app.quayside.staff },
  )
  const key = { authorization: `Bearer ${data.createApiKey.secret}` }
  expect(await othersOf(mine, key)).toBe('FORBIDDEN')
})
