import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { STAFF_PASSWORD } from '../../test/open-operator.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { DEFAULT_LIMITS } from './limit-settings.ts'

/** The limits as they are shipped, but for budgets that a test can use up. */
const LIMITS = {
  ...DEFAULT_LIMITS,
  costPerMinute: { ANONYMOUS: 20_000, SESSION: 500, STAFF: 300_000, API_KEY: 300_000 },
  sessionsPerMinute: 6,
  messagesPerMinute: 3,
}
const LIST = '{ tariffs(first: 100) { edges { node { id name } } } }'
const LIST_COST = 20 + 100 * 4
const TOO_MUCH = `{ ${['a', 'b', 'c', 'd'].map((name) => `${name}: conversations(first: 100) { edges { node { session { conversations: conversation { messages(first: 100) { edges { cursor node { id } } } } } } } }`).join(' ')} }`

interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: Record<string, unknown> }[]
  extensions?: { cost: { requested: number; remaining: number; resetsAt: string } }
}

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ limits: LIMITS })
})
afterAll(() => app.close())

async function ask(query: string, headers: object = {}, variables = {}, path = '/graphql') {
  const response = await fetch(app.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const answer = response.headers.get('content-type')?.includes('json') ? ((await response.json()) as Answer) : {}
  await response.body?.cancel().catch(() => {})
  return { status: response.status, retryAfter: response.headers.get('retry-after'), answer }
}

test('each answer says what it cost and what is left until when', async () => {
  const first = (await ask(LIST, app.quayside.apiKey)).answer.extensions!.cost
  const second = (await ask(LIST, app.quayside.apiKey)).answer.extensions!.cost
  expect(first.requested).toBe(LIST_COST)
  expect(second.remaining).toBe(first.remaining - LIST_COST)
  const wait = new Date(first.resetsAt).getTime() - Date.now()
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(60_000)
})

test('an operation that costs more than allowed is refused with its cost and the maximum', async () => {
  const { status, answer } = await ask(TOO_MUCH, app.quayside.staff)
  expect(status).toBe(400)
  expect(answer.data).toBeUndefined()
  const [error] = answer.errors!
  expect(error!.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', maximum: DEFAULT_LIMITS.operationCost })
  expect(error!.extensions.cost).toBeGreaterThan(DEFAULT_LIMITS.operationCost)
  expect(error!.message).toContain(String(error!.extensions.cost))
})

test.each(['websocket', 'events'] as const)('over %s the same operation is refused the same', async (over) => {
  const stream = app.subscribe(TOO_MUCH, {}, { as: app.quayside.staff, over })
  await expect(stream.take(1).catch((error: Error) => Promise.reject(error.message))).rejects.toMatch(
    'QUERY_TOO_COMPLEX',
  )
})

test('whoever has used up a budget hears when to come back, on every way in, and nobody else suffers', async () => {
  const chat = await openChat(app, app.quayside)
  const other = await openChat(app, app.quayside)
  const answers = []
  for (let index = 0; index < 30; index++) answers.push(await ask('{ viewer { session { id } } }', chat.as))
  const refused = answers.filter(({ status }) => status === 429)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(Math.floor(500 / 22))
  expect(refused).toHaveLength(30 - Math.floor(500 / 22))
  for (const { answer, retryAfter } of refused) {
    const [error] = answer.errors!
    expect(error!.extensions).toEqual({ code: 'RATE_LIMITED', retryAfterSeconds: Number(retryAfter) })
    expect(Number(retryAfter)).toBeGreaterThan(0)
    expect(Number(retryAfter)).toBeLessThanOrEqual(60)
    expect(answer.data ?? null).toBeNull()
  }
  const stream = await ask(
    'subscription { conversationChanged { id } }',
    { ...chat.as, accept: 'text/event-stream' },
    {},
    '/graphql/stream',
  )
  expect(stream).toMatchObject({ status: 429, answer: { errors: [{ extensions: { code: 'RATE_LIMITED' } }] } })
  expect(Number(stream.retryAfter)).toBeGreaterThan(0)
  const socket = app.subscribe('subscription { conversationChanged { id } }', {}, { as: chat.as })
  await expect(socket.ended.catch((error) => Promise.reject(JSON.stringify(error)))).rejects.toMatch(
    /"code":"RATE_LIMITED","retryAfterSeconds":\d+}/,
  )
  expect((await ask('{ viewer { session { id } } }', other.as)).status).toBe(200)
})

test('over WebSocket and events the first answer says what the operation cost', async () => {
  const { answer } = await ask(LIST, app.quayside.apiKey)
  const events = await fetch(`${app.address}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...app.quayside.apiKey },
    body: JSON.stringify({ query: LIST }),
  })
  const text = await events.text()
  const cost = JSON.parse(/^data: ?(\{.*)$/m.exec(text)![1]!).extensions.cost
  expect(cost).toMatchObject({ requested: LIST_COST, remaining: answer.extensions!.cost.remaining - LIST_COST })
})

test('documents that cannot be read cost something too', async () => {
  const before = (await ask('{ viewer { kind } }', app.bergwerk.apiKey)).answer.extensions!.cost
  await ask('{', app.bergwerk.apiKey)
  await ask('{ nothing }', app.bergwerk.apiKey)
  const after = (await ask('{ viewer { kind } }', app.bergwerk.apiKey)).answer.extensions!.cost
  expect(before.remaining - after.remaining).toBe(2 * 20 + 21)
})

test('one network address opens so many chats on one site and no more, however many at once', async () => {
  const open = (siteKey: string) =>
    ask(
      'mutation ($input: OpenSessionInput!) { openSession(input: $input) { session { id } } }',
      {},
      { input: { siteKey } },
    )
  const answers = await Promise.all(Array.from({ length: 12 }, () => open(app.bergwerk.siteKey)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(6)
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(6)
  expect(refused[0]!.answer.errors![0]!.extensions.code).toBe('RATE_LIMITED')
  expect(Number(refused[0]!.retryAfter)).toBeGreaterThan(0)
  // Another site is another count; two are open there already.
  expect((await open(app.quayside.siteKey)).status).toBe(200)
})

test('one chat has so many messages answered and no more, however many at once; repeats do not count', async () => {
  // A budget of its own would not last for it.
  const generous = await startTestApp({ limits: { messagesPerMinute: 3 } })
  const [chat, other] = [await openChat(generous, generous.quayside), await openChat(generous, generous.quayside)]
  const send = async (idempotencyKey: string, { as } = chat) => {
    const { data, errors } = await generous.graphql<{ sendMessage: { message: object } | null }>(
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } } }',
      { input: { text: 'Hello', idempotencyKey } },
      { as },
    )
    return errors?.[0]?.extensions.code ?? (data.sendMessage?.message ? 'SENT' : 'NOT SENT')
  }
  expect([await send('a'), await send('a'), await send('a')]).toEqual(['SENT', 'SENT', 'SENT'])
  const codes = await Promise.all(['b', 'c', 'd', 'e'].map((key) => send(key)))
  expect(codes.sort()).toEqual(['RATE_LIMITED', 'RATE_LIMITED', 'SENT', 'SENT'])
  const stored = await generous.query('select 1 from message where conversation_id = $1', [chat.conversationId])
  expect(stored).toHaveLength(6)
  expect(await send('a', other)).toBe('SENT')
  await generous.close()
})

test('an address that is not trusted is not believed where it says that it comes from', async () => {
  const cost = async (from: string) =>
    (await ask('{ viewer { kind } }', { 'x-forwarded-for': from })).answer.extensions!.cost.remaining
  const first = await cost('192.0.2.1')
  expect(await cost('192.0.2.2')).toBe(first - 21)
})

test('a proxy that is trusted is believed, and nobody before it', async () => {
  const behind = await startTestApp({ limits: LIMITS, trustedProxies: ['127.0.0.0/8'] })
  try {
    const remaining = async (forwarded: string) => {
      const response = await fetch(`${behind.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
        body: JSON.stringify({ query: '{ viewer { kind } }' }),
      })
      return ((await response.json()) as Answer).extensions!.cost.remaining
    }
    const first = await remaining('192.0.2.1')
    expect(await remaining('192.0.2.2')).toBe(first)
    expect(await remaining('192.0.2.1')).toBe(first - 21)
    // What a client writes itself stands before what the proxy adds.
    expect(await remaining('203.0.113.9, 192.0.2.1')).toBe(first - 42)
    expect(await remaining('no address')).toBeLessThanOrEqual(first)
  } finally {
    await behind.close()
  }
})

test('so many wrong passwords are tried for one address and no more, however many at once', async () => {
  const most = DEFAULT_LIMITS.wrongPasswords.forEmail
  const signIn = async (password: string, email = app.quayside.staffEmail) => {
    const { status, answer } = await ask(
      'mutation ($input: SignInInput!) { signIn(input: $input) { staffMember { id } userErrors { code } } }',
      {},
      { input: { email, password } },
    )
    const payload = answer.data?.signIn as { staffMember: object | null; userErrors: { code: string }[] } | null
    return payload?.staffMember
      ? 'in'
      : (payload?.userErrors[0]?.code ?? `${answer.errors?.[0]?.extensions.code} ${status}`)
  }
  expect(await signIn(STAFF_PASSWORD)).toBe('in')
  const tried = await Promise.all(Array.from({ length: most + 5 }, (_, index) => signIn(`wrong ${index}`)))
  expect(tried.filter((each) => each === 'CREDENTIALS')).toHaveLength(most)
  expect(tried.filter((each) => each === 'RATE_LIMITED 429')).toHaveLength(5)
  // Also the right one, or else it could be guessed on; also however the address is written.
  expect(await signIn(STAFF_PASSWORD)).toBe('RATE_LIMITED 429')
  expect(await signIn(STAFF_PASSWORD, ` ${app.quayside.staffEmail.toUpperCase()} `)).toBe('RATE_LIMITED 429')
  expect(await signIn(STAFF_PASSWORD, app.bergwerk.staffEmail)).toBe('in')
})
