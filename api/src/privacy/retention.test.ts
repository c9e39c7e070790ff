import { afterAll, beforeAll, expect, test } from 'vitest'
import { convert, QUAYSIDE_WISHES } from '../test/convert.ts'
import { type Chat, openChat } from '../test/open-chat.ts'
import { say } from '../test/say.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

let now = new Date('2026-03-01T12:00:00Z')
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
})
afterAll(() => app.close())

const DAY_MS = 86_400_000
const inDays = (days: number) => {
  now = new Date(now.getTime() + days * DAY_MS)
}

async function setRetention(days: number | null, as = app.quayside.staff) {
  const { data } = await app.graphql<{
    setRetention: { retention: { days: number | null } | null; userErrors: { code: string; message: string }[] }
  }>(
    `mutation ($input: SetRetentionInput!) {
      setRetention(input: $input) { retention { days } userErrors { code message } }
    }`,
    { input: { days } },
    { as },
  )
  return data.setRetention
}

/** What is left of the words of a chat. */
async function wordsOf({ conversationId }: Chat): Promise<string> {
  const [row] = await app.query<{ words: string }>(
    `select concat(opening, string_agg(text, '')) as words from conversation
     join message on message.business_id = conversation.business_id and conversation_id = conversation.id
     where conversation.id = $1 group by conversation.id, opening`,
    [conversationId],
  )
  return row!.words
}

/** A process that starts looks at once for what has been kept for long enough; those that run, every hour. */
async function untilErased(chat: Chat): Promise<void> {
  const started = await app.startAnother()
  await expect.poll(() => wordsOf(chat)).toBe('')
  await started.close()
}

test('words are kept for ever until somebody says for how long; then what is older loses them, and nothing else does', async () => {
  const old = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
  const elsewhere = await openChat(app, app.bergwerk)
  await say(app, elsewhere, 'What is a day pass?')
  inDays(200)
  const recent = await openChat(app, app.quayside)
  await say(app, recent, 'What is a day pass?')
  const kept = [await wordsOf(recent), await wordsOf(elsewhere)]
  expect(await wordsOf(old)).toContain('I would like a day pass')

  expect(await setRetention(90)).toEqual({ retention: { days: 90 }, userErrors: [] })
  await untilErased(old)

  expect([await wordsOf(recent), await wordsOf(elsewhere)]).toEqual(kept)
  const { data } = await app.graphql<{ node: object }>(
    `query ($id: ID!) { node(id: $id) { ... on Conversation { erasedAt badges { count } conversions {
      verdict record { ... on Coworker { fullName } } } } } }`,
    { id: old.conversationId },
    { as: app.quayside.staff },
  )
  // The customer is one still: their record is no conversation.
  expect(data.node).toMatchObject({
    erasedAt: expect.any(String),
    badges: [{ count: 1 }, { count: 1 }, { count: 1 }, { count: 1 }],
    conversions: expect.arrayContaining([{ verdict: 'CREDITED', record: { fullName: 'Ada Byrne' } }]),
  })

  inDays(91)
  await untilErased(recent)
  expect(await setRetention(null)).toEqual({ retention: { days: null }, userErrors: [] })
})

test('more than one piece of work is done to its end', async () => {
  inDays(1)
  await app.query(
    `insert into session (business_id, id, site_id, channel, opened_at, opened_on, device, locale, access_token_hash, is_test)
     select site.business_id, 'ses_' || lpad(number::text, 32, '0'), site.id, 'CHAT', $2::timestamptz - interval '60 days',
       'https://quayside.example/?name=Ada', 'DESKTOP', 'en', 'none ' || number, false
     from site, generate_series(1, 450) as number where business_id = $1`,
    [app.quayside.businessId, now],
  )
  await app.query(
    `insert into conversation (business_id, id, session_id, channel, opened_at, last_activity_at)
     select business_id, 'conversation_' || lpad(right(id, 3), 26, '0'), id, channel, opened_at, opened_at
     from session where business_id = $1 and access_token_hash like 'none %'`,
    [app.quayside.businessId],
  )
  await setRetention(30)
  const started = await app.startAnother()
  const left = () =>
    app.query<{ count: number }>("select count(*)::int as count from session where opened_on like '%Ada%'")
  await expect.poll(left).toEqual([{ count: 0 }])
  await started.close()
  expect(
    await app.query(
      "select distinct opened_on from session where access_token_hash like 'erased %' and opened_on is not null",
    ),
  ).toEqual([{ opened_on: 'https://quayside.example/' }])
})

test.each([29, 3651, 0, -1])('%i days are refused, and it says what is allowed', async (days) => {
  expect((await setRetention(days)).userErrors).toEqual([{ code: 'INVALID', message: 'This must be from 30 to 3650.' }])
})

test('what was set is noted, once for each change', async () => {
  await setRetention(365, app.bergwerk.staff)
  await setRetention(365, app.bergwerk.staff)
  const { data } = await app.graphql<{ auditLog: { edges: { node: { details: object[] } }[] }; retention: object }>(
    '{ auditLog(filter: { actions: [RETENTION_CHANGED] }) { edges { node { details { name value } } } } retention { days } }',
    {},
    { as: app.bergwerk.staff },
  )
  expect(data.retention).toEqual({ days: 365 })
  expect(data.auditLog.edges.map(({ node }) => node.details)).toEqual([
    [
      { name: 'from', value: 'for ever' },
      { name: 'to', value: '365 days' },
    ],
  ])
})
