import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { refusals } from '../../test/refusals.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
let chat: Chat
beforeAll(async () => {
  app = await startTestApp()
  chat = await openChat(app, app.quayside)
})
afterAll(() => app.close())

/** Waits until the assistant has written all its answers. */
async function answered(): Promise<void> {
  await expect.poll(() => app.query("select id from message where state = 'PENDING'")).toEqual([])
}

const field = (name: string, value = '') => ({ name, value })

test.each<[string, object, string[]]>([
  ['an unknown site', { siteKey: 'site_unknown' }, ['NOT_FOUND input.siteKey']],
  ['no site', { siteKey: '' }, ['NOT_FOUND input.siteKey']],
  ['a site with NUL', { siteKey: 'site_\u0000' }, ['NOT_FOUND input.siteKey']],
  ['a page that is none', { openedOn: 'the home page' }, ['INVALID input.openedOn']],
  ['a page that is a script', { openedOn: 'javascript:alert(1)' }, ['INVALID input.openedOn']],
  ['a page with NUL', { openedOn: 'https://quayside.example/\u0000' }, ['INVALID input.openedOn']],
  ['a long page', { openedOn: `https://quayside.example/${'x'.repeat(2048)}` }, ['TOO_LONG input.openedOn']],
  ['a referrer that is a file', { referrer: 'file:///etc/passwd' }, ['INVALID input.referrer']],
  ['a language that is none', { locale: 'Klingon!' }, ['INVALID input.locale']],
  ['a long language', { locale: `en-${'x'.repeat(33)}` }, ['TOO_LONG input.locale']],
  ['a campaign without a name', { campaign: [field(' ')] }, ['BLANK input.campaign.0.name']],
  ['too many campaigns', { campaign: Array(11).fill(field('utm_source')) }, ['TOO_LONG input.campaign']],
  [
    'long campaigns',
    { campaign: [field('utm_source'), field('x'.repeat(101), 'x'.repeat(501))] },
    ['TOO_LONG input.campaign.1.name', 'TOO_LONG input.campaign.1.value'],
  ],
  ['a campaign with NUL', { campaign: [field('utm', '\u0000')] }, ['INVALID input.campaign.0.value']],
  [
    'several of them',
    { openedOn: 'home', referrer: 'x', campaign: [field('')], locale: '?' },
    ['INVALID input.openedOn', 'INVALID input.referrer', 'BLANK input.campaign.0.name', 'INVALID input.locale'],
  ],
])('openSession refuses %s and opens nothing', async (_, changes, expected) => {
  expect(await refusals(app, 'openSession', { siteKey: app.quayside.siteKey, ...changes })).toEqual(expected)
})

test('openSession mends lone surrogates and keeps pages without what follows their path', async () => {
  const { data } = await app.graphql(
    `mutation ($input: OpenSessionInput!) {
      openSession(input: $input) { session { openedOn referrer locale campaign { name value } } userErrors { code } }
    }`,
    {
      input: {
        siteKey: app.quayside.siteKey,
        openedOn: 'https://user:secret@quayside.example/plans?email=ada@example.com#top',
        referrer: 'https://search.example/?q=hot+desk',
        locale: 'PT-br',
        campaign: [field('utm_\ud800', '\udc00')],
      },
    },
  )
  expect(data).toEqual({
    openSession: {
      session: {
        openedOn: 'https://quayside.example/plans',
        referrer: 'https://search.example/',
        locale: 'pt-BR',
        campaign: [field('utm_\ufffd', '\ufffd')],
      },
      userErrors: [],
    },
  })
})

test.each<[string, object, string[]]>([
  ['nothing', { text: '' }, ['BLANK input.text']],
  ['blanks', { text: ' \n\t ' }, ['BLANK input.text']],
  ['too much', { text: 'x'.repeat(4001) }, ['TOO_LONG input.text']],
  ['NUL', { text: 'Hello\u0000' }, ['INVALID input.text']],
  ['something without a key', { idempotencyKey: '' }, ['BLANK input.idempotencyKey']],
  ['something with a long key', { idempotencyKey: 'k'.repeat(201) }, ['TOO_LONG input.idempotencyKey']],
  [
    'nothing without a key',
    { text: ' ', idempotencyKey: '\u0000' },
    ['BLANK input.text', 'INVALID input.idempotencyKey'],
  ],
])('sendMessage refuses to say %s and stores nothing', async (_, changes, expected) => {
  const input = { text: 'Hello', idempotencyKey: 'hello', ...changes }
  expect(await refusals(app, 'sendMessage', input, { as: chat.as })).toEqual(expected)
})

test('sendMessage: fifty at once with one key are one message and one answer; the key with another text is refused', async () => {
  const send = (text: string) =>
    app.graphql<{ sendMessage: { message: { id: string }; reply: { id: string }; userErrors: object[] } }>(
      `mutation ($input: SendMessageInput!) {
        sendMessage(input: $input) { message { id } reply { id } userErrors { code field } }
      }`,
      { input: { text, idempotencyKey: 'once' } },
      { as: chat.as },
    )
  const answers = await Promise.all(Array.from({ length: 50 }, () => send('Good morning')))
  const [first] = answers
  expect(first!.data.sendMessage.userErrors).toEqual([])
  for (const answer of answers) expect(answer).toEqual(first)
  expect((await send('Good evening')).data.sendMessage).toMatchObject({
    message: null,
    userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'] }],
  })
  expect(await app.query('select position from message order by position')).toEqual([{ position: 0 }, { position: 1 }])
  await answered()
})

test('sendMessage takes four thousand characters of any alphabet, and mends lone surrogates', async () => {
  const talk = await openChat(app, app.quayside)
  for (const text of ['🪑'.repeat(4000), 'half a \ud83e chair']) {
    const input = { text, idempotencyKey: text.slice(0, 5) }
    expect(await refusals(app, 'sendMessage', input, { as: talk.as })).toEqual([])
  }
  expect(await app.query("select text from message where author = 'VISITOR' and text like 'half%'")).toEqual([
    { text: 'half a \ufffd chair' },
  ])
  await answered()
})

test.each(['', 'nonsense', '\u0000', 'x'.repeat(100_000)])(
  'startForm refuses a token that is none',
  async (linkToken) => {
    expect(await refusals(app, 'startForm', { linkToken })).toEqual(['LINK_INVALID input.linkToken'])
  },
)

test.each<[string, object, string[]]>([
  ['an unknown conversation', { conversationId: 'conversation_x' }, ['NOT_FOUND input.conversationId']],
  ['a conversation with NUL', { conversationId: '\u0000' }, ['NOT_FOUND input.conversationId']],
  ['a long note', { note: 'x'.repeat(2001) }, ['TOO_LONG input.note']],
  ['a note with NUL', { note: '\u0000' }, ['INVALID input.note']],
])('reviewConversation refuses %s and marks nothing', async (_, changes, expected) => {
  const input = { conversationId: chat.conversationId, reviewed: true, ...changes }
  expect(await refusals(app, 'reviewConversation', input, { as: app.quayside.staff })).toEqual(expected)
})

test("reviewConversation refuses another operator's conversation as an unknown one", async () => {
  const input = { conversationId: chat.conversationId, reviewed: true }
  expect(await refusals(app, 'reviewConversation', input, { as: app.bergwerk.staff })).toEqual([
    'NOT_FOUND input.conversationId',
  ])
})
