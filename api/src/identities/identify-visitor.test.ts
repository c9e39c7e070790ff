import { createHmac } from 'node:crypto'
import { UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../test/ask-graphql.ts'
import { convert, QUAYSIDE_WISHES } from '../test/convert.ts'
import { type Chat, openChat } from '../test/open-chat.ts'
import { say } from '../test/say.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { ADA, createSecret, identify as identifyIn, type Refused, type Signing, signToken } from './test/vouch.ts'

let now = new Date('2026-11-02T09:00:00.000Z')
let app: TestApp
let secret: string
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
  secret = (await createSecret(app)).secret!
})
afterAll(() => app.close())

const HOUR = 3600

const sign = (claims: Record<string, unknown> = ADA, signing: Partial<Signing> = {}) =>
  signToken(claims, { by: secret, now, ...signing })
const identify = (chat: Chat, token: string) => identifyIn(app, chat, token)

async function open(identityToken: string) {
  const { data } = await app.graphql<{
    openSession: Refused & {
      session: { id: string; conversation: { id: string; audience: string } } | null
      accessToken: string | null
    }
  }>(
    `mutation ($input: OpenSessionInput!) {
      openSession(input: $input) { session { id conversation { id audience } } accessToken userErrors { code message field } }
    }`,
    { input: { siteKey: 'site_demo', identityToken } },
  )
  return data.openSession
}

interface Known {
  audience: string
  identity: { id: string; fullName: string; email: string; conversations: { edges: { node: { id: string } }[] } } | null
}

async function seenByStaff(conversationId: string, as: Caller = app.quayside.staff): Promise<Known> {
  const { data } = await app.graphql<{ node: Known }>(
    `query ($id: ID!) { node(id: $id) { ... on Conversation {
      audience identity { id fullName email conversations { totalCount edges { node { id } } } }
    } } }`,
    { id: conversationId },
    { as },
  )
  return data.node
}

test('staff see who the chat is with, in this and the next conversation', async () => {
  const chat = await openChat(app, app.quayside)
  await say(app, chat, 'How much is a hot desk?')
  expect((await seenByStaff(chat.conversationId)).identity).toBeNull()
  expect((await identify(chat, await sign())).userErrors).toEqual([])
  now = new Date(now.getTime() + 60_000)
  const next = await open(await sign({ ...ADA, name: 'Ada B. Byrne', email: 'ADA@example.com' }))
  const { identity } = await seenByStaff(chat.conversationId)
  expect(identity).toMatchObject({ fullName: 'Ada B. Byrne', email: 'ADA@example.com' })
  expect(identity!.conversations).toMatchObject({
    totalCount: 2,
    edges: [{ node: { id: next.session!.conversation.id } }, { node: { id: chat.conversationId } }],
  })
  const stranger = await openChat(app, app.quayside)
  await identify(stranger, await sign({ name: 'Grace Ryan', email: 'grace@example.com' }))
  expect((await seenByStaff(stranger.conversationId)).identity!.id).not.toBe(identity!.id)
})

test('people are told apart by the identifier that the operator gives them, whatever their address', async () => {
  const [first, second, third] = await Promise.all([1, 2, 3].map(() => openChat(app, app.quayside)))
  await identify(first!, await sign({ sub: '17', name: 'Noor', email: 'noor@example.com' }))
  await identify(second!, await sign({ sub: '17', name: 'Noor', email: 'noor@new.example' }))
  await identify(third!, await sign({ sub: '18', name: 'Noor', email: 'noor@new.example' }))
  const ids = await Promise.all([first!, second!, third!].map(({ conversationId }) => seenByStaff(conversationId)))
  const [one, two, three] = ids.map(({ identity }) => identity!.id)
  expect(two).toBe(one)
  expect(three).not.toBe(one)
})

test('a customer with a contract in force is a member, from the first word', async () => {
  const member = { fullName: 'Mary Member', email: 'mary@example.com' }
  const { contract } = await convert(app, app.quayside, QUAYSIDE_WISHES, member)
  const audience = async (email: string) =>
    (await open(await sign({ name: 'Mary', email }))).session!.conversation.audience
  expect(await audience('MARY@example.com')).toBe('MEMBER')
  expect(await audience('mary@example.org')).toBe('UNKNOWN')
  const chat = await openChat(app, app.quayside)
  await identify(chat, await sign({ name: 'Mary', email: member.email }))
  // What she asks does not make her a prospect again.
  await say(app, chat, 'How much is a private office for six people?')
  expect((await seenByStaff(chat.conversationId)).audience).toBe('MEMBER')
  await app.query(`update coworker_contract set active = false where id = $1`, [contract])
  expect(await audience(member.email)).toBe('UNKNOWN')
})

test('a chat of one person never becomes that of another', async () => {
  const chat = await openChat(app, app.quayside)
  await identify(chat, await sign())
  const { userErrors } = await identify(chat, await sign({ name: 'Eve', email: 'eve@example.com' }))
  expect(userErrors).toMatchObject([{ code: 'IDENTITY_CONFLICT', field: ['input', 'token'] }])
  expect((await seenByStaff(chat.conversationId)).identity!.email).toMatch(/^ada@/i)
  expect((await identify(chat, await sign())).userErrors).toEqual([])
})

const CASES: [what: string, token: () => Promise<string> | string, reason: RegExp][] = [
  ['signed with another secret', () => sign(ADA, { by: `fis_${'x'.repeat(43)}` }), /no secret of this site/],
  ['expired', () => sign(ADA, { expiresIn: -61 }), /has expired/],
  ['without an expiry', () => sign(ADA, { expiresIn: null }), /"exp" is missing/],
  ['good for more than a day', () => sign(ADA, { expiresIn: 25 * HOUR }), /more than a day/],
  ['issued in the future', () => sign(ADA, { issuedIn: 120 }), /issued in the future/],
  ['meant for another site', () => sign(ADA, { audience: 'site_bergwerk' }), /"aud" is missing or wrong/],
  ['signed with HS512', () => sign(ADA, { algorithm: 'HS512' }), /must be signed with HS256/],
  ['not signed', () => new UnsecuredJWT(ADA).setAudience('site_demo').setExpirationTime('1h').encode(), /./],
  ['with a critical extension', () => signCritical(), /no signed JSON Web Token/],
  ['with a part changed', async () => changed(await sign()), /no secret of this site/],
  ['cut short', async () => (await sign()).slice(0, -1), /no secret of this site/],
  ['no token', () => 'ada@example.com', /no signed JSON Web Token/],
  ['nothing', () => '', /no signed JSON Web Token/],
  ['with U+0000', () => '\u0000.\u0000.\u0000', /no signed JSON Web Token/],
  ['too long', () => 'x'.repeat(4097), /longer than 4096/],
  ['without a name', () => sign({ email: 'ada@example.com' }), /"name"/],
  ['with a name that is none', () => sign({ ...ADA, name: 7 }), /"name"/],
  ['without an address', () => sign({ name: 'Ada' }), /"email"/],
  ['with an address that is none', () => sign({ ...ADA, email: 'ada' }), /"email"/],
  ['with a long identifier', () => sign({ ...ADA, sub: 'x'.repeat(201) }), /"sub"/],
  ['with a text that cannot be kept', () => sign({ ...ADA, name: 'Ada\u0000' }), /"name"/],
]

function changed(token: string): string {
  const [header, , signature] = token.split('.')
  const claims = { ...ADA, email: 'eve@example.com', aud: 'site_demo', exp: 4e9 }
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}

/** As a library would not make it. */
function signCritical(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const exp = Math.floor(now.getTime() / 1000) + HOUR
  const signed = `${part({ alg: 'HS256', crit: ['odd'], odd: 1 })}.${part({ ...ADA, aud: 'site_demo', exp })}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

test.each(CASES)('a token %s is refused, says why, and opens nothing', async (_what, make, reason) => {
  const chat = await openChat(app, app.quayside)
  const token = await make()
  const { userErrors } = await identify(chat, token)
  expect(userErrors).toMatchObject([{ code: 'IDENTITY_INVALID', field: ['input', 'token'] }])
  expect(userErrors[0]!.message).toMatch(reason)
  expect(userErrors[0]!.message).not.toContain(secret)
  expect((await seenByStaff(chat.conversationId)).identity).toBeNull()
  const count = async () => (await app.query<{ count: number }>('select count(*)::int as count from session'))[0]!.count
  const before = await count()
  expect(await open(token)).toMatchObject({
    session: null,
    accessToken: null,
    userErrors: [{ code: 'IDENTITY_INVALID', field: ['input', 'identityToken'] }],
  })
  expect(await count()).toBe(before)
})

test.each([
  ['clocks a minute apart', { expiresIn: -59, issuedIn: 59 }],
  ['a whole day', { expiresIn: 24 * HOUR }],
  ['several audiences', { audience: ['shop', 'site_demo'] }],
])('a token with %s is accepted', async (_what, signing) => {
  const chat = await openChat(app, app.quayside)
  expect((await identify(chat, await sign(ADA, signing))).userErrors).toEqual([])
})

test('only staff and keys for records see who somebody is', async () => {
  const chat = await openChat(app, app.quayside)
  await identify(chat, await sign())
  const own = await app.graphql('{ viewer { session { conversation { identity { email } } } } }', {}, { as: chat.as })
  expect(own.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  expect((await seenByStaff(chat.conversationId, app.quayside.apiKey)).identity!.email).toBe(ADA.email)
})
