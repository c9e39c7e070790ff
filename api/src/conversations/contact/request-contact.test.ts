import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followLink } from '../../test/follow-link.ts'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp, type TestServer } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

interface Answer {
  contactRequest: { id: string; summary: string; createdAt: string } | null
  replayed: boolean
  userErrors: { code: string; field: string[] }[]
}

const ADA = {
  fullName: 'Ada Byrne',
  email: 'ada@example.com',
  phoneNumber: '+353 1 555 0199',
  note: 'After six, please.',
}

async function request(chat: Chat, given: object = {}, server: TestServer = app): Promise<Answer> {
  const { data } = await server.graphql<{ requestContact: Answer }>(
    `mutation ($input: RequestContactInput!) {
      requestContact(input: $input) { contactRequest { id summary createdAt } replayed userErrors { code field } }
    }`,
    { input: { ...ADA, idempotencyKey: randomUUID(), ...given } },
    { as: chat.as },
  )
  return data.requestContact
}

async function storedOf(chat: Chat) {
  return app.query<{ id: string; email: string }>('select * from contact_request where conversation_id = $1', [
    chat.conversationId,
  ])
}

test('the team reads who wants to hear from them, and what it was about', async () => {
  const chat = await openChat(app, app.quayside)
  const offered = await say(app, chat, 'We are six people and look for an office from 4 January 2099')
  await followLink(offered.links[0]!.url)
  await say(app, chat, 'Do you have a swimming pool with a wave machine?')
  const changed = app.subscribe<{ conversationChanged: { contactRequests: { email: string }[] } }>(
    `subscription { conversationChanged(conversationId: "${chat.conversationId}") { contactRequests { email } } }`,
    {},
    { as: app.quayside.staff },
  )
  const { contactRequest, replayed, userErrors } = await request(chat)
  expect({ replayed, userErrors }).toEqual({ replayed: false, userErrors: [] })
  const lines = contactRequest!.summary.split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      'Looking for: a private office',
      'From: 2099-01-04',
      'Team: 6 people',
      expect.stringMatching(/^Offers shown: .+ \(office\)/),
      expect.stringMatching(/^Offers opened: /),
      'Open questions: “Do you have a swimming pool with a wave machine?”',
      'First words: “We are six people and look for an office from 4 January 2099”',
    ]),
  )
  const REQUEST = 'id fullName email phoneNumber note summary conversation { id opening }'
  const { data } = await app.graphql<{
    contactRequests: { edges: { node: object }[] }
    node: { contactRequests: object[]; friction: { reason: string } }
  }>(
    `query ($id: ID!) {
      contactRequests(first: 1) { edges { node { ${REQUEST} } } }
      node(id: $id) { ... on Conversation { contactRequests { ${REQUEST} } friction { reason } } }
    }`,
    { id: chat.conversationId },
    { as: app.quayside.staff },
  )
  const expected = { id: contactRequest!.id, ...ADA, summary: contactRequest!.summary }
  expect(data.contactRequests.edges[0]!.node).toMatchObject({ ...expected, conversation: { id: chat.conversationId } })
  expect(data.node.contactRequests).toMatchObject([expected])
  expect(data.node.friction).toEqual({ reason: 'ASKED_FOR_HUMAN' })
  await expect
    .poll(() => changed.received.at(-1)?.data.conversationChanged.contactRequests)
    .toEqual([{ email: ADA.email }])
})

test('the same request many times at once over two processes is one (product rule 4.5)', async () => {
  const other = await app.startAnother()
  const chat = await openChat(app, app.quayside)
  const idempotencyKey = randomUUID()
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_each, index) => request(chat, { idempotencyKey }, index % 2 ? other : app)),
  )
  expect(new Set(answers.map(({ contactRequest }) => JSON.stringify(contactRequest))).size).toBe(1)
  expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1)
  expect(await storedOf(chat)).toHaveLength(1)
  expect((await request(chat, { idempotencyKey, note: ' After six, please. ' })).replayed).toBe(true)
})

test.each([
  ['fullName', 'Ada B.'],
  ['email', 'ada@example.org'],
  ['phoneNumber', null],
  ['note', 'Before six.'],
])('a key is refused for another %s and still gives the first result for the same', async (field, value) => {
  const chat = await openChat(app, app.quayside)
  const idempotencyKey = randomUUID()
  const first = await request(chat, { idempotencyKey })
  expect(await request(chat, { idempotencyKey, [field]: value })).toEqual({
    contactRequest: null,
    replayed: false,
    userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'] }],
  })
  expect((await request(chat, { idempotencyKey })).contactRequest).toEqual(first.contactRequest)
})

test.each([
  [{ fullName: ' ' }, 'BLANK fullName'],
  [{ fullName: 'x'.repeat(201) }, 'TOO_LONG fullName'],
  [{ email: 'ada' }, 'INVALID email'],
  [{ phoneNumber: 'call me' }, 'INVALID phoneNumber'],
  [{ phoneNumber: '1234' }, 'INVALID phoneNumber'],
  [{ phoneNumber: '5'.repeat(41) }, 'TOO_LONG phoneNumber'],
  [{ note: 'x'.repeat(2001) }, 'TOO_LONG note'],
  [{ note: 'a\u0000b' }, 'INVALID note'],
  [{ idempotencyKey: '' }, 'BLANK idempotencyKey'],
])('%j is refused as %s and nothing is kept', async (given, refusal) => {
  const chat = await openChat(app, app.quayside)
  const { contactRequest, userErrors } = await request(chat, given)
  expect(contactRequest).toBeNull()
  expect(userErrors.map(({ code, field }) => `${code} ${field.at(-1)}`)).toEqual([refusal])
  expect(await storedOf(chat)).toEqual([])
})

test('numbers are taken as they are written in any script', async () => {
  const chat = await openChat(app, app.quayside)
  expect((await request(chat, { phoneNumber: '٠١٢٣٤٥٦٧٨' })).userErrors).toEqual([])
})

test('a chat asks for the team five times at most, also at once', async () => {
  const chat = await openChat(app, app.quayside)
  const answers = await Promise.all(Array.from({ length: 8 }, () => request(chat)))
  expect(answers.filter(({ contactRequest }) => contactRequest)).toHaveLength(5)
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual(Array(3).fill({ code: 'TOO_MANY', field: ['input'] }))
  expect(await storedOf(chat)).toHaveLength(5)
})

test('only staff, keys that may read records and the chat itself see whom to reach', async () => {
  const [chat, stranger] = [await openChat(app, app.quayside), await openChat(app, app.quayside)]
  const { id } = (await request(chat, { email: 'grace@example.com' })).contactRequest!
  const read = async (as: Chat['as'] | undefined) => {
    const { data } = await app.graphql<{ node: { email: string } | null }>(
      'query ($id: ID!) { node(id: $id) { ... on ContactRequest { email } } }',
      { id },
      { as },
    )
    return data.node?.email ?? null
  }
  const seen = [app.quayside.staff, app.quayside.apiKey, chat.as, stranger.as, app.bergwerk.staff, undefined]
  expect(await Promise.all(seen.map(read))).toEqual([...Array(3).fill('grace@example.com'), null, null, null])
  const own = await app.graphql<{ viewer: { session: { conversation: { contactRequests: { id: string }[] } } } }>(
    '{ viewer { session { conversation { contactRequests { id } } } } }',
    {},
    { as: chat.as },
  )
  expect(own.data.viewer.session.conversation.contactRequests).toEqual([{ id }])
})

test('the list goes on page by page', async () => {
  const chat = await openChat(app, app.quayside)
  const made: string[] = []
  for (let count = 0; count < 3; count += 1) made.unshift((await request(chat)).contactRequest!.id)
  const page = async (after: string | null) => {
    const { data } = await app.graphql<{
      contactRequests: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
    }>(
      `query ($after: String) {
        contactRequests(first: 2, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } }
      }`,
      { after },
      { as: app.quayside.staff },
    )
    return data.contactRequests
  }
  const first = await page(null)
  const second = await page(first.pageInfo.endCursor)
  expect([...first.edges, ...second.edges].map(({ node }) => node.id).slice(0, 3)).toEqual(made)
  expect(first.pageInfo.hasNextPage).toBe(true)
})
