import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { Caller } from '../../test/ask-graphql.ts'
import { STAFF_PASSWORD } from '../../test/open-operator.ts'
import { startTestApp, type TestApp, type TestServer } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

let app: TestApp
let another: TestServer
beforeAll(async () => {
  app = await startTestApp()
  another = await app.startAnother()
})
afterAll(() => app.close())

interface ApiKeyMade {
  createApiKey: { apiKey: { id: string }; secret: string }
}

async function makeKey(expiresAt?: Date): Promise<{ id: string; as: Caller }> {
  const { data } = await app.graphql<ApiKeyMade>(
    `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } secret userErrors { message } } }`,
    { input: { name: 'Listener', scopes: ['conversions:read', 'records:read', 'conversions:write'], expiresAt } },
    { as: app.quayside.staff },
  )
  const { apiKey, secret } = data.createApiKey
  return { id: apiKey.id, as: { authorization: `Bearer ${secret}` } }
}

async function revokeKey(id: string): Promise<void> {
  const { data } = await app.graphql<{ revokeApiKey: { userErrors: object[] } }>(
    'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { code } } }',
    { input: { apiKeyId: id } },
    { as: app.quayside.staff },
  )
  expect(data.revokeApiKey.userErrors).toEqual([])
}

async function signIn(): Promise<Caller> {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { staffMember { id } } }',
      variables: { input: { email: app.quayside.staffEmail, password: STAFF_PASSWORD } },
    }),
  })
  return { cookie: response.headers.get('set-cookie')!.split(';', 1)[0]! }
}

/** Opens a WebSocket of somebody and waits until it is acknowledged. */
async function openSocket(server: TestServer, as: Caller): Promise<{ closed: Promise<number> }> {
  const headers = 'cookie' in as ? as : {}
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers })
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  await new Promise((resolve) => socket.once('open', resolve))
  socket.send(JSON.stringify({ type: 'connection_init', ...('authorization' in as && { payload: as }) }))
  await Promise.race([new Promise((resolve) => socket.once('message', resolve)), closed])
  return { closed }
}

const listening = 'subscription { conversionRecorded { id } }'

test('a revoked key ends its sockets and streams on every process, and nobody else hears of it', async () => {
  const revoked = await makeKey()
  const kept = await makeKey()
  const sockets = await Promise.all([openSocket(app, revoked.as), openSocket(another, revoked.as)])
  const stream = another.subscribe(listening, {}, { as: revoked.as, over: 'events' })
  const other = another.subscribe<object>(listening, {}, { as: kept.as, over: 'events' })
  await new Promise((resolve) => setTimeout(resolve, 300))
  await revokeKey(revoked.id)
  expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([4403, 4403])
  await stream.ended
  expect(stream.received.at(-1)?.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  await submit(app, 'recordTour', { externalId: 'heard', fullName: 'Ada', email: 'ada@example.com' }, { as: kept.as })
  expect((await other.take(1))[0]?.errors).toBeUndefined()
})

test('a revoked key opens nothing any more', async () => {
  const { id, as } = await makeKey()
  expect((await app.graphql<{ viewer: { kind: string } }>('{ viewer { kind } }', {}, { as })).data.viewer.kind).toBe(
    'API_KEY',
  )
  await revokeKey(id)
  const { errors } = await another.graphql('{ conversionEvents(first: 1) { edges { cursor } } }', {}, { as })
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  expect(await (await openSocket(another, as)).closed).toBe(4403)
})

test('a key that expires while its socket is open is closed', async () => {
  const { as } = await makeKey(new Date(Date.now() + 1500))
  const { closed } = await openSocket(app, as)
  expect(await closed).toBe(4403)
})

test('what is revoked is found in the database also when no signal tells of it', async () => {
  const { id, as } = await makeKey()
  const { closed } = await openSocket(app, as)
  await app.query('update api_key set revoked_at = now() where id = $1', [id])
  await app.query(
    `insert into revocation (business_id, id, credential_hash) select business_id, 'revocation_of_' || id, secret_hash
     from api_key where id = $1`,
    [id],
  )
  expect(await closed).toBe(4403)
})

// Last: it signs everybody out who is the same person, the test's own cookie included.
test('signing out ends the sockets of that sign-in on every process, not those of another', async () => {
  const [leaving, staying] = [await signIn(), await signIn()]
  const socket = await openSocket(another, leaving)
  const other = await openSocket(another, staying)
  await app.graphql('mutation { signOut { userErrors { code } } }', {}, { as: leaving })
  expect(await socket.closed).toBe(4403)
  await app.graphql('mutation { signOutEverywhere { userErrors { code } } }', {}, { as: staying })
  expect(await other.closed).toBe(4403)
})
