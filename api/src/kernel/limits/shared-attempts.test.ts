import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { STAFF_PASSWORD } from '../../test/open-operator.ts'
import { startTestApp, type TestApp, type TestServer } from '../../test/start-test-app.ts'

const MOST = 6
const MOST_FROM_NETWORK = 10

let app: TestApp
let others: [TestServer, TestServer]
beforeAll(async () => {
  app = await startTestApp({
    limits: {
      sessionsPerMinute: MOST,
      messagesPerMinute: MOST,
      unprovedPerMinute: MOST,
      wrongPasswords: { forEmail: MOST, fromNetwork: MOST_FROM_NETWORK },
    },
    trustedProxies: ['127.0.0.0/8'],
  })
  others = [await app.startAnother(), await app.startAnother()]
})
afterAll(() => app.close())

/** Addresses that are nobody's, one for each who is to be somebody else. */
let networks = 0
function newNetwork(): string {
  networks += 1
  return `192.0.2.${networks}`
}

/** As many as asked, at once, at one server after the other. */
function atOnce<Result>(count: number, attempt: (server: TestServer, index: number) => Promise<Result>) {
  const servers = [app, ...others]
  return Promise.all(Array.from({ length: count }, (_, index) => attempt(servers[index % servers.length]!, index)))
}

const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code

async function signIn(server: TestServer, email: string, password: string, network = newNetwork()) {
  const answer = await server.graphql<{
    signIn: { staffMember: object | null; userErrors: { code: string }[] } | null
  }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { staffMember { id } userErrors { code } } }',
    { input: { email, password } },
    { headers: { 'x-forwarded-for': network } },
  )
  if (answer.data.signIn?.staffMember) return 'IN'
  return answer.data.signIn?.userErrors[0]?.code ?? codeOf(answer)
}

const count = (all: unknown[], one: unknown) => all.filter((each) => each === one).length

test('right passwords take nothing, however many at once at all processes', async () => {
  const tried = await atOnce(4 * MOST, (server) => signIn(server, app.quayside.staffEmail, STAFF_PASSWORD))
  // Each is an attempt until it has shown to be a good one.
  expect(count(tried, 'IN')).toBeGreaterThanOrEqual(MOST)
  expect(count(tried, 'IN') + count(tried, 'RATE_LIMITED')).toBe(4 * MOST)
  for (let time = 0; time <= MOST; time += 1) {
    expect(await signIn(others[0], app.quayside.staffEmail, STAFF_PASSWORD)).toBe('IN')
  }
})

test('all processes together try so many wrong passwords for one address and no more, however many at once', async () => {
  const tried = await atOnce(5 * MOST, (server, index) => signIn(server, app.quayside.staffEmail, `wrong ${index}`))
  expect(count(tried, 'CREDENTIALS')).toBe(MOST)
  expect(count(tried, 'RATE_LIMITED')).toBe(4 * MOST)
  for (const server of [app, ...others]) {
    expect(await signIn(server, app.quayside.staffEmail, STAFF_PASSWORD)).toBe('RATE_LIMITED')
  }
  expect(await signIn(app, app.bergwerk.staffEmail, STAFF_PASSWORD)).toBe('IN')
})

test('and so many from one network, whatever the addresses', async () => {
  const network = newNetwork()
  const tried = await atOnce(3 * MOST_FROM_NETWORK, (server, index) =>
    signIn(server, `nobody-${index}@example.com`, 'wrong', network),
  )
  expect(count(tried, 'CREDENTIALS')).toBe(MOST_FROM_NETWORK)
  expect(count(tried, 'RATE_LIMITED')).toBe(2 * MOST_FROM_NETWORK)
})

test('a process that starts anew has not forgotten them', async () => {
  const email = 'persistent@example.com'
  for (let time = 0; time < MOST; time += 1) expect(await signIn(app, email, 'wrong')).toBe('CREDENTIALS')
  expect(await signIn(await app.startAnother(), email, 'wrong')).toBe('RATE_LIMITED')
})

/** What the staff of an operator has spent altogether. */
let spent = 0

/** What they have spent as far as a server knows, this question included. */
async function knownSpent(server: TestServer): Promise<number> {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...app.bergwerk.staff },
    body: JSON.stringify({ query: '{ viewer { kind } }' }),
  })
  const { extensions } = (await response.json()) as { extensions: { cost: { requested: number; remaining: number } } }
  spent += extensions.cost.requested
  return 1e12 - extensions.cost.remaining
}

/** Resolves once the others have heard what was used at a server: its counts are told together. */
async function told(server: TestServer): Promise<void> {
  await knownSpent(server)
  for (const other of [app, ...others]) {
    await expect.poll(async () => (await knownSpent(other)) - spent).toBe(0)
  }
}

async function openAt(server: TestServer, network: string) {
  const answer = await server.graphql(
    'mutation ($input: OpenSessionInput!) { openSession(input: $input) { session { id } } }',
    { input: { siteKey: app.quayside.siteKey } },
    { headers: { 'x-forwarded-for': network } },
  )
  return codeOf(answer)
}

async function say(server: TestServer, chat: Awaited<ReturnType<typeof openChat>>, idempotencyKey: string) {
  const answer = await server.graphql(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } } }',
    { input: { text: 'Hello', idempotencyKey } },
    { as: chat.as },
  )
  return codeOf(answer)
}

async function deliver(server: TestServer, network: string) {
  const response = await fetch(`${server.address}/platform/nexudus/platform_nobody/CoworkerCreate`, {
    method: 'POST',
    headers: { 'x-forwarded-for': network },
    body: '[]',
  })
  return response.status === 429 ? 'RATE_LIMITED' : undefined
}

type Attempt = (server: TestServer, index: number) => Promise<string | undefined>

test.each<[string, () => Promise<Attempt>]>([
  [
    'chats that a network opens',
    async () => {
      const network = newNetwork()
      return (server) => openAt(server, network)
    },
  ],
  [
    'messages in a chat',
    async () => {
      const chat = await openChat(app, app.quayside)
      return (server, index) => say(server, chat, String(index))
    },
  ],
  [
    'webhooks of a network that prove nothing',
    async () => {
      const network = newNetwork()
      return (server) => deliver(server, network)
    },
  ],
])('%s at one process are counted by the others within a moment, once', async (_what, begin) => {
  const attempt = await begin()
  let begun = 0
  const tryAt = (server: TestServer, times: number) => {
    const first = begun
    begun += times
    return Promise.all(Array.from({ length: times }, (_, index) => attempt(server, first + index)))
  }
  // What is refused is no use, here or there.
  expect(count(await tryAt(app, MOST - 2), 'RATE_LIMITED')).toBe(0)
  await told(app)
  expect(count(await tryAt(others[0], MOST), 'RATE_LIMITED')).toBe(MOST - 2)
  await told(others[0])
  for (const server of [app, ...others]) expect(await tryAt(server, 1)).toEqual(['RATE_LIMITED'])
})

test('what has not counted at one process does not at another', async () => {
  const chat = await openChat(app, app.quayside)
  for (let time = 0; time < 3 * MOST; time += 1) expect(await say(app, chat, 'the same')).toBeUndefined()
  await told(app)
  for (let index = 1; index < MOST; index += 1) expect(await say(others[0], chat, String(index))).toBeUndefined()
  expect(await say(others[0], chat, 'one more')).toBe('RATE_LIMITED')
})
