import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('every window has a session, an access token and a conversation of its own', async () => {
  const opened = await Promise.all(Array.from({ length: 20 }, () => open({})))
  expect(new Set(opened.map(({ session }) => session!.id)).size).toBe(20)
  expect(new Set(opened.map((each) => JSON.stringify(each))).size).toBe(20)
})
