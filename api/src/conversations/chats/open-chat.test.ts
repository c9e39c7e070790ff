import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  await app.query('update site set allowed_origins = $1 where site_key = $2', [
    ['https://quayside.example', 'http://localhost:8080'],
    app.quayside.siteKey,
  ])
})
afterAll(() => app.close())

async function open(headers: Record<string, string>, siteKey = app.quayside.siteKey) {
  const { data } = await app.graphql<{ openSession: { session: { id: string } | null; userErrors: object[] } }>(
    `mutation ($input: OpenSessionInput!) {
      openSession(input: $input) { session { id } accessToken userErrors { code field } }
    }`,
    { input: { siteKey } },
    { headers },
  )
  return data.openSession
}

async function countSessions(): Promise<number> {
  const [row] = await app.query<{ count: number }>('select count(*)::int as count from session')
  return row!.count
}

test.each([
  ['an allowed site', () => ({ origin: 'https://quayside.example' })],
  ['an allowed site with its port', () => ({ origin: 'http://localhost:8080' })],
  ['a page of this server', () => ({ origin: app.address })],
  ['no page at all', () => ({})],
])('a chat opens on %s', async (_what, headers) => {
  expect(await open(headers() as Record<string, string>)).toMatchObject({
    session: { id: expect.stringMatching(/^ses_/) },
    accessToken: expect.stringMatching(/^fst_/),
    userErrors: [],
  })
})

test.each([
  'https://evil.example',
  'http://quayside.example',
  'https://quayside.example:8443',
  'https://quayside.example.evil.example',
  'https://sub.quayside.example',
  'null',
])('a chat does not open on %s, and no session is made', async (origin) => {
  const before = await countSessions()
  expect(await open({ origin })).toEqual({
    session: null,
    accessToken: null,
    userErrors: [{ code: 'ORIGIN_NOT_ALLOWED', field: ['input', 'siteKey'] }],
  })
  expect(await countSessions()).toBe(before)
})

test('what one site allows, another does not', async () => {
  expect(await open({ origin: 'https://quayside.example' }, app.bergwerk.siteKey)).toMatchObject({
    userErrors: [{ code: 'ORIGIN_NOT_ALLOWED' }],
  })
})

test('a chat opens on a page whose address is longer than an index takes, and the page finds it again', async () => {
  // Three bytes each in the address, and none like the others, so that nothing of it can be packed.
  const name = String.fromCharCode(...Array.from({ length: 1_000 }, (_, index) => 0x4e00 + ((index * 7_919) % 20_000)))
  const openedOn = `https://quayside.example/${name}`
  const { data } = await app.graphql<{ openSession: { session: { id: string } | null; accessToken: string } }>(
    `mutation ($input: OpenSessionInput!) {
      openSession(input: $input) { session { id } accessToken userErrors { code } }
    }`,
    { input: { siteKey: app.quayside.siteKey, openedOn } },
  )
  expect(data.openSession).toMatchObject({ session: { id: expect.stringMatching(/^ses_/) }, userErrors: [] })
  const sessionId = data.openSession.session!.id
  await say(
    app,
    { sessionId, conversationId: '', as: { authorization: `Bearer ${data.openSession.accessToken}` } },
    'Hello',
  )
  const found = await app.graphql<{ conversations: { edges: { node: { session: { id: string } } }[] } }>(
    `query ($pages: [String!]) { conversations(filter: { pages: $pages }) { edges { node { session { id } } } } }`,
    { pages: [new URL(openedOn).pathname] },
    { as: app.quayside.staff },
  )
  expect(found.data.conversations.edges.map(({ node }) => node.session.id)).toEqual([sessionId])
})

test('every window has a session, an access token and a conversation of its own', async () => {
  const opened = await Promise.all(Array.from({ length: 20 }, () => open({})))
  expect(new Set(opened.map(({ session }) => session!.id)).size).toBe(20)
  expect(new Set(opened.map((each) => JSON.stringify(each))).size).toBe(20)
})
