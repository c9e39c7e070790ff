import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
let now = new Date()
beforeAll(async () => {
  app = await startTestApp({ countStatements: true, clock: () => now })
})
afterAll(() => app.close())

function letPass(milliseconds: number): void {
  now = new Date(now.getTime() + milliseconds)
}

const WHO = '{ viewer { kind } }'

async function kindOf(as: object): Promise<string> {
  const { data } = await app.graphql<{ viewer: { kind: string } }>(WHO, {}, { as: as as never })
  return data.viewer.kind
}

test.each<[string, () => Promise<object>]>([
  ['a member of staff', async () => app.quayside.staff],
  ['an API key', async () => app.quayside.apiKey],
  ['a session', async () => (await openChat(app, app.quayside)).as],
])('requests that %s makes at the same time cost one look-up', async (_who, credentials) => {
  const as = await credentials()
  letPass(500)
  app.lookUps.length = 0
  const kinds = await Promise.all(Array.from({ length: 20 }, () => kindOf(as)))
  expect(new Set(kinds).size).toBe(1)
  expect(app.lookUps).toHaveLength(1)
})

test('credentials that are worth nothing are looked up every time', async () => {
  const as = { authorization: 'Bearer foyer_made_up' }
  await kindOf(as)
  app.lookUps.length = 0
  expect(await kindOf(as)).toBe('ANONYMOUS')
  expect(app.lookUps.length).toBeGreaterThan(0)
})

test('what another process takes away holds within a second', async () => {
  const as = app.quayside.apiKey
  expect(await kindOf(as)).toBe('API_KEY')
  const other = new Client({ connectionString: app.databaseUrl })
  await other.connect()
  await other.query('update api_key set revoked_at = now() where business_id = $1', [app.quayside.businessId])
  await other.end()
  letPass(1000)
  expect(await kindOf(as)).toBe('ANONYMOUS')
})

test('what this process changes holds with the next request', async () => {
  const owner = app.quayside.staff
  const { data } = await app.graphql<{ createApiKey: { apiKey: { id: string }; secret: string } }>(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } secret } }',
    { input: { name: 'Till', scopes: ['records:read'] } },
    { as: owner },
  )
  const { apiKey, secret } = data.createApiKey
  const as = { authorization: `Bearer ${secret}` }
  expect(await kindOf(as)).toBe('API_KEY')
  await app.graphql(
    'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { code } } }',
    { input: { apiKeyId: apiKey.id } },
    { as: owner },
  )
  expect(await kindOf(as)).toBe('ANONYMOUS')
})
