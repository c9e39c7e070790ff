import { afterAll, beforeAll, expect, test } from 'vitest'
import { convert, QUAYSIDE_WISHES } from '../test/convert.ts'
import { type Chat, openChat } from '../test/open-chat.ts'
import { say } from '../test/say.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { submit } from '../test/submit.ts'

/** Stands in everything that Wanda left behind; whoever reads any of it has not been erased. */
const CANARY = 'zeisigvogel'
const WANDA = { fullName: `Wanda ${CANARY}`, email: `Wanda.${CANARY}@Example.com` }

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

interface Answer {
  userErrors: { code: string; message: string; field: string[] | null }[]
  [field: string]: unknown
}

async function change(name: string, input: object, fields: string, as = app.quayside.staff): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await app.graphql<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message field } } }`,
    { input },
    { as },
  )
  expect(errors).toBeUndefined()
  return data[name]!
}

const erase = (email: string, as = app.quayside.staff) =>
  change('erasePerson', { email }, 'conversations visitors coworkers', as)

/** Every row of every table that has a text in it, as a dump would show it. */
async function rowsWith(text: string): Promise<string[]> {
  const tables = await app.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await app.query<{ row: string }>(
      `select kept::text as row from ${name} as kept where strpos(lower(kept::text), $1) > 0`,
      [text.toLowerCase()],
    )
    found.push(...rows.map(({ row }) => `${name}: ${row}`))
  }
  return found
}

async function counts(): Promise<unknown[]> {
  return app.query(
    `select (select count(*)::int from conversation) as conversations, (select count(*)::int from message) as messages,
       (select count(*)::int from visitor) as visitors, (select count(*)::int from coworker) as coworkers,
       (select count(*)::int from contact_request) as contacts, (select sum(message_count)::int from conversation) as said,
       (select jsonb_agg(badges order by id) from conversation) as badges,
       (select jsonb_agg(jsonb_build_array(kind, verdict, value_minor, is_first) order by id) from conversion) as outcomes`,
  )
}

/** Wanda chats, converts, asks for the team, is noted about, and writes her address in another chat without a name. */
async function leaveTraces(): Promise<{ chats: Chat[]; conversions: string[] }> {
  const converted = await convert(app, app.quayside, QUAYSIDE_WISHES, {
    ...WANDA,
    text: `I am Wanda ${CANARY} and would like a day pass`,
  })
  await change(
    'requestContact',
    { ...WANDA, note: `Call ${CANARY}`, phoneNumber: '+353 1 5550123', idempotencyKey: 'ask' },
    'replayed',
    converted.as as typeof app.quayside.staff,
  )
  await change('addNote', { conversationId: converted.conversationId, text: `Spoke to ${CANARY}` }, 'note { id }')
  await change(
    'reverseConversion',
    { conversionId: converted.conversions.at(-1), reason: 'OTHER', note: `${CANARY} fell ill` },
    'conversion { id }',
  )
  await change(
    'saveView',
    { name: 'Hers', address: `search=${encodeURIComponent(WANDA.email)}`, shared: true },
    'view { id }',
  )
  const nameless = await openChat(app, app.quayside)
  await say(app, nameless, `Please write to ${WANDA.email.toUpperCase()}`)
  await app.query('update session set opened_on = $2, referrer = $2 where id = $1', [
    nameless.sessionId,
    `https://quayside.example/offices?name=${CANARY}`,
  ])
  return { chats: [converted, nameless], conversions: converted.conversions }
}

test('rule 4.13: of an erased person nothing is left in any table, and every count stays true', async () => {
  const other = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
  const { chats, conversions } = await leaveTraces()
  const before = await counts()
  expect((await rowsWith(CANARY)).length).toBeGreaterThan(10)
  const { data } = await app.graphql<{ person: object }>(
    `query ($email: String!) { person(email: $email) {
      visitors { fullName } coworkers { fullName } conversations { id } conversationCount isPaying } }`,
    { email: WANDA.email.toLowerCase() },
    { as: app.quayside.staff },
  )
  expect(data.person).toMatchObject({
    visitors: [{ fullName: WANDA.fullName }],
    coworkers: [{ fullName: WANDA.fullName }],
    conversations: expect.arrayContaining(chats.map(({ conversationId }) => ({ id: conversationId }))),
    ...{ conversationCount: 2, isPaying: false },
  })

  expect(await erase(WANDA.email.toUpperCase())).toMatchObject({ conversations: 2, visitors: 1, coworkers: 1 })

  expect(await rowsWith(CANARY)).toEqual([])
  expect(await rowsWith('5550123')).toEqual([])
  expect(await counts()).toEqual(before)
  // Whoever else there is keeps everything.
  expect((await rowsWith('ada@example.com')).length).toBeGreaterThan(1)
  const { data: left, errors } = await app.graphql<{ conversation: object; other: object; conversions: object[] }>(
    `query ($id: ID!, $other: ID!, $conversion: ID!) {
      conversation: node(id: $id) { ... on Conversation { opening erasedAt } }
      other: node(id: $other) { ... on Conversation { opening erasedAt } }
      conversions: nodes(ids: [$conversion]) {
        ... on Conversion { verdict record { ... on Visitor { fullName email erasedAt } } }
      }
    }`,
    { id: chats[0]!.conversationId, other: other.conversationId, conversion: conversions[0] },
    { as: app.quayside.staff },
  )
  expect(errors).toBeUndefined()
  expect(left.conversation).toMatchObject({ opening: null, erasedAt: expect.any(String) })
  expect(left.other).toMatchObject({ opening: 'I would like a day pass', erasedAt: null })
  expect(left.conversions).toMatchObject([
    { verdict: 'CREDITED', record: { fullName: 'Erased', email: expect.stringMatching(/@erased\.invalid$/) } },
  ])
})

test('a window of an erased person that is open ends; who comes back is somebody new', async () => {
  const chat = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ina', email: 'ina@example.com' })
  const stream = app.subscribe(
    'subscription ($id: ID!) { conversationChanged(conversationId: $id) { id } }',
    { id: chat.conversationId },
    { as: chat.as, over: 'events' },
  )
  // It hears of what is said, so it listens.
  await say(app, chat, 'Thank you')
  await stream.take(1)
  await erase('ina@example.com')
  await stream.ended.catch(() => undefined)
  const { data, errors } = await app.graphql<{ session: unknown }>(
    'query ($id: ID!) { session(id: $id) { id } }',
    { id: chat.sessionId },
    { as: chat.as },
  )
  expect(data?.session ?? null).toBeNull()
  expect(errors?.[0]?.extensions?.code ?? 'UNAUTHENTICATED').toBe('UNAUTHENTICATED')
  const again = await submit(
    app,
    'recordTour',
    { externalId: 'ina again', fullName: 'Ina', email: 'ina@example.com' },
    { as: app.quayside.apiKey },
  )
  expect(again.conversions).toMatchObject([{ isFirst: true }])
})

test('erasing twice changes nothing more, and nobody of another business', async () => {
  const mine = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Jo', email: 'jo@example.com' })
  await app.query("update conversation set customer_name = 'Jo' where id = $1", [mine.conversationId])
  expect(await erase('jo@example.com', app.bergwerk.staff)).toMatchObject({ conversations: 0, visitors: 0 })
  expect((await rowsWith('jo@example.com')).length).toBeGreaterThan(1)
  expect(await erase('jo@example.com')).toMatchObject({ conversations: 1, visitors: 1, coworkers: 1 })
  expect(await erase('jo@example.com')).toMatchObject({ conversations: 0, visitors: 0, coworkers: 0 })
})

test('what is kept of a person is handed out whole, without what only the program needs, and that is noted', async () => {
  const chat = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Kim Doe', email: 'kim@example.com' })
  const { document } = await change('exportPerson', { email: 'KIM@example.com' }, 'document')
  const handed = JSON.parse(document as string) as Record<string, Record<string, unknown>[]>
  expect(Object.keys(handed).sort()).toEqual([
    ...['conversation', 'conversion', 'coworker', 'coworkerContract', 'coworkerProduct', 'link', 'message', 'session'],
    'visitor',
  ])
  expect(handed.visitor).toMatchObject([{ fullName: 'Kim Doe', email: 'kim@example.com' }])
  expect(handed.message!.map(({ text }) => text)).toContain('I would like a day pass')
  expect(handed.session).toMatchObject([{ id: chat.sessionId }])
  expect(document).not.toMatch(/accessTokenHash|emailFolded|personKey|businessId/)
  const { data } = await app.graphql<{ auditLog: { edges: unknown[] } }>(
    '{ auditLog(first: 1) { edges { node { action subjectId } } } }',
    {},
    { as: app.quayside.staff },
  )
  expect(data.auditLog.edges).toEqual([{ node: { action: 'PERSON_EXPORTED', subjectId: chat.coworker } }])
  expect(await change('exportPerson', { email: 'nobody@example.com' }, 'document')).toMatchObject({ document: null })
})

test.each([
  ['', 'BLANK'],
  ['wanda', 'INVALID'],
  [`${'w'.repeat(250)}@example.com`, 'TOO_LONG'],
])('nobody is looked for by %j', async (email, code) => {
  for (const [name, fields] of [
    ['erasePerson', 'visitors'],
    ['exportPerson', 'document'],
  ] as const) {
    expect((await change(name, { email }, fields)).userErrors).toMatchObject([{ code, field: ['input', 'email'] }])
  }
})

test('whoever has a payment under way is not erased before it ends', async () => {
  const chat = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Lou', email: 'lou@example.com' })
  await app.query(
    `insert into checkout (business_id, id, link_id, idempotency_key, method, state, sale, due_minor, due_currency, created_at)
     select business_id, 'checkout_of_lou', id, 'lou', 'CARD', 'PENDING', '{"buyer":{"email":"Lou@example.com"}}', 100, 'EUR', now()
     from link where session_id = $1 limit 1`,
    [chat.sessionId],
  )
  const refused = await erase('lou@example.com')
  expect(refused.userErrors[0]!.message).toMatch(/payment of this person is under way/)
  expect((await rowsWith('lou@example.com')).length).toBeGreaterThan(2)
  await app.query("update checkout set state = 'EXPIRED' where id = 'checkout_of_lou'")
  expect((await erase('lou@example.com')).userErrors).toEqual([])
  expect(await rowsWith('lou@example.com')).toEqual([])
})
