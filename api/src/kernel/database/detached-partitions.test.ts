import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ConvertedChat, convert, QUAYSIDE_WISHES } from '../../test/convert.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

const ADA = { fullName: 'Ada Byrne', email: 'ada@example.com' }

let app: TestApp
let bought: ConvertedChat
/** What staff and integrators see of outcomes and counts while the messages and events are still there. */
let before: unknown
beforeAll(async () => {
  app = await startTestApp()
  bought = await convert(app, app.quayside, QUAYSIDE_WISHES, ADA)
  await say(app, bought, 'Is there a tennis court?')
  before = await overview()
  // As docs/growing.md has it.
  await app.query('alter table message detach partition partitions.message_first')
  await app.query('alter table event detach partition partitions.event_first')
})
afterAll(() => app.close())

async function ask<Data>(document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await app.graphql<Data>(document, variables, { as: app.quayside.staff })
  expect(errors).toBeUndefined()
  return data
}

async function overview(): Promise<unknown> {
  return ask(
    `query ($visitor: ID!) {
      conversations(first: 10, orderBy: OPENED_DESC) {
        edges { node { id opening messageCount stage badges { kind count records { id } } friction { reason } } }
      }
      questionGroups(first: 10) { edges { node { id askedCount state } } }
      node(id: $visitor) { ... on Visitor { conversions { id kind outcome session { id } link { id clickCount } } } }
    }`,
    { visitor: bought.visitor },
  )
}

test('outcomes, badges, counts and clicks are as before', async () => {
  expect(await overview()).toEqual(before)
})

test('an old conversation opens with all that is known of it but its words', async () => {
  const page = await ask<{ conversation: { session: { conversions: object[] } } }>(
    `query ($id: ID!) {
      conversation: node(id: $id) { ... on Conversation {
        opening messages(first: 50) { edges { node { id } } }
        session { conversions { id message { id } } }
      } }
    }`,
    { id: bought.conversationId },
  )
  expect(page.conversation).toEqual({
    opening: 'I would like a day pass',
    messages: { edges: [] },
    session: { conversions: bought.conversions.map((id) => ({ id, message: null })) },
  })
  const nodes = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: bought.messages })
  expect(nodes).toEqual({ nodes: bought.messages.map(() => null) })
})

test('what was said in it is not found any more, who it was is', async () => {
  const search = async (text: string) => {
    const document =
      'query ($text: String) { conversations(first: 9, filter: { text: $text }) { edges { node { id } } } }'
    const { conversations } = await ask<{ conversations: { edges: { node: { id: string } }[] } }>(document, { text })
    return conversations.edges.map(({ node }) => node.id)
  }
  expect(await search('day pass')).toEqual([])
  expect(await search('Ada Byrne')).toEqual([bought.conversationId])
})

test('a question without answer goes on to be counted, without the words it was put in', async () => {
  const document =
    'query { questionGroups(first: 9) { edges { node { text askedCount wordings { askedCount } questions { askedAt } } } } }'
  expect(await ask(document)).toEqual({
    questionGroups: { edges: [{ node: { text: '', askedCount: 1, wordings: [], questions: [] } }] },
  })
})

const cursorOf = (position: number) => Buffer.from(`event:${position}`).toString('base64url')

test('a cursor into what was taken away has expired; who goes on after it misses nothing that comes', async () => {
  const read = (after?: string) =>
    app.graphql<{ conversionEvents: { edges: { cursor: string }[] } }>(
      'query ($after: String) { conversionEvents(first: 9, after: $after) { edges { cursor } } }',
      { after },
      { as: app.quayside.apiKey },
    )
  const end = cursorOf(bought.events.length)
  for (const after of [cursorOf(0), cursorOf(bought.events.length - 1)]) {
    expect((await read(after)).errors).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED', oldestCursor: end } }])
  }
  expect((await read()).data.conversionEvents.edges).toEqual([])
  const tour = { externalId: 'later', fullName: 'Bo Lind', email: 'bo@example.com' }
  await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
  expect((await read(end)).data.conversionEvents.edges).toEqual([{ cursor: cursorOf(bought.events.length + 1) }])
})

test('a visitor who comes back to an old chat is answered', async () => {
  expect((await say(app, bought, 'Do you have day passes?')).text).not.toBe('')
  const { conversation } = await ask<{ conversation: { messageCount: number; messages: { edges: object[] } } }>(
    `query ($id: ID!) {
      conversation: node(id: $id) { ... on Conversation { messageCount messages(first: 50) { edges { node { id } } } } }
    }`,
    { id: bought.conversationId },
  )
  expect([conversation.messageCount, conversation.messages.edges.length]).toEqual([6, 2])
})

test('erasing whoever wrote it leaves none of their words behind in what is still there', async () => {
  const erased = await ask(
    'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { conversations userErrors { code } } }',
    { input: { email: ADA.email } },
  )
  expect(erased).toEqual({ erasePerson: { conversations: 1, userErrors: [] } })
  expect(await app.query('select terms from unanswered_question')).toEqual([{ terms: '' }])
  expect(await app.query('select from question_wording')).toEqual([])
})

test('what was taken away can be put back', async () => {
  await app.query("delete from message where tableoid = 'partitions.message_stray'::regclass")
  await app.query(
    `alter table message attach partition partitions.message_first for values from (minvalue)
       to ('${await lowerBound()}')`,
  )
  const { conversation } = await ask<{ conversation: { messages: { edges: object[] } } }>(
    `query ($id: ID!) {
      conversation: node(id: $id) { ... on Conversation { messages(first: 50) { edges { node { id } } } } }
    }`,
    { id: bought.conversationId },
  )
  expect(conversation.messages.edges.slice(0, 2)).toEqual(bought.messages.map((id) => ({ node: { id } })))
})

/** Where the oldest of the months begins that are left. */
async function lowerBound(): Promise<string> {
  const [row] = await app.query<{ bound: string }>(
    `select min(substring(pg_get_expr(relpartbound, inhrelid) from 'FROM \\(''([^'']+)''')) as bound
     from pg_inherits join pg_class on pg_class.oid = inhrelid where inhparent = 'message'::regclass`,
  )
  return row!.bound
}
