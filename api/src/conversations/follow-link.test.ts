import { afterAll, beforeAll, expect, test } from 'vitest'
import { QUAYSIDE_WISHES } from '../test/convert.ts'
import { followLink } from '../test/follow-link.ts'
import { type FollowableLink, makeLink, type Wish } from '../test/make-link.ts'
import { type Chat, openChat } from '../test/open-chat.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

async function offered(wish: Wish = { office: QUAYSIDE_WISHES.office }): Promise<{ chat: Chat; link: FollowableLink }> {
  const chat = await openChat(app, app.quayside)
  return { chat, link: await makeLink(app, app.quayside, chat.sessionId, wish) }
}

async function read({ id }: FollowableLink) {
  const { data } = await app.graphql<{ node: { clickCount: number; state: string; firstClickedAt: string | null } }>(
    'query ($id: ID!) { node(id: $id) { ... on Link { clickCount state firstClickedAt lastClickedAt } } }',
    { id },
    { as: app.quayside.staff },
  )
  return data.node
}

async function stageOf(chat: Chat): Promise<string> {
  const [row] = await app.query<{ stage: string }>('select stage from conversation where id = $1', [
    chat.conversationId,
  ])
  return row!.stage
}

test.each([
  ['tour', { office: QUAYSIDE_WISHES.office }],
  ['sign-up', { plan: QUAYSIDE_WISHES.plan }],
  ['day-pass', { dayPass: QUAYSIDE_WISHES.dayPass }],
])('a click on a link leads to the page for %s and counts', async (page, wish) => {
  const { chat, link } = await offered(wish)
  expect(await read(link)).toMatchObject({ clickCount: 0, state: 'SHOWN', firstClickedAt: null })
  expect(await followLink(link.url)).toBe(`/${page}/${link.token}`)
  expect(await read(link)).toMatchObject({ clickCount: 1, state: 'CLICKED', firstClickedAt: expect.any(String) })
  expect(await stageOf(chat)).toBe('CLICKED')
})

test('a second click counts and leaves the first where it was', async () => {
  const { link } = await offered()
  await followLink(link.url)
  const first = await read(link)
  await followLink(link.url)
  expect(await read(link)).toMatchObject({ clickCount: 2, firstClickedAt: first.firstClickedAt })
})

test.each([
  ['HEAD', {}],
  ['GET', { 'sec-purpose': 'prefetch' }],
  ['GET', { 'sec-purpose': 'prefetch;prerender' }],
  ['GET', { purpose: 'prefetch' }],
  ['GET', { 'x-purpose': 'preview' }],
  ['GET', { 'x-moz': 'prefetch' }],
])('%s with %j looks at a link without clicking it', async (method, headers) => {
  const { chat, link } = await offered()
  const response = await fetch(link.url, { method, headers: headers as Record<string, string>, redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([303, `/tour/${link.token}`])
  expect(await read(link)).toMatchObject({ clickCount: 0, state: 'SHOWN' })
  expect(await stageOf(chat)).toBe('OFFERED')
})

test('forty clicks at once, at two processes, all count', async () => {
  const other = await app.startAnother()
  const { link } = await offered()
  const addresses = [link.url, link.url.replace(app.address, other.address)]
  await Promise.all(Array.from({ length: 40 }, (_, index) => followLink(addresses[index % 2]!)))
  expect(await read(link)).toMatchObject({ clickCount: 40 })
})

test('an answer to a click is kept by no cache', async () => {
  const { link } = await offered()
  const response = await fetch(link.url, { redirect: 'manual' })
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a damaged link counts nowhere and leads to the page that explains it, on this server', async () => {
  const { chat, link } = await offered()
  const before = await app.query('select * from link order by id')
  const changed = `${link.url.slice(0, -1)}${link.url.endsWith('A') ? 'B' : 'A'}`
  const tokens = ['x', '%2F%2Fevil.example', 'a%0d%0aset-cookie:%20x', '%00', link.token.replace(/\./g, '_')]
  for (const url of [changed, ...tokens.map((token) => `${app.address}/l/${token}`)]) {
    const response = await fetch(url, { redirect: 'manual' })
    if (response.status === 303) expect(response.headers.get('location')).toMatch(/^\/tour\/[^/]*$/)
    else expect(response.status).toBe(404)
    expect(response.headers.get('set-cookie')).toBeNull()
  }
  expect(await app.query('select * from link order by id')).toEqual(before)
  expect(await stageOf(chat)).toBe('OFFERED')
})

test('beginning a form is noted once and more often is harmless', async () => {
  const { chat, link } = await offered()
  for (let time = 0; time < 2; time += 1) {
    const { data } = await app.graphql(
      'mutation ($input: StartFormInput!) { startForm(input: $input) { userErrors { code } } }',
      {
        input: { linkToken: link.token },
      },
    )
    expect(data).toEqual({ startForm: { userErrors: [] } })
  }
  expect(await read(link)).toMatchObject({ state: 'STARTED', clickCount: 0 })
  expect(await stageOf(chat)).toBe('STARTED')
})
