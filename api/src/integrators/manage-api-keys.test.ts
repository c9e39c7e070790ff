import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { submit } from '../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

interface KeyShown {
  id: string
  name: string
  prefix: string
  scopes: string[]
  expiresAt: string | null
  lastUsedAt: string | null
  revokedAt: string | null
  createdBy: { email: string } | null
}

const KEY = 'id name prefix scopes expiresAt lastUsedAt revokedAt createdBy { email }'

async function create(input: object) {
  const { data } = await app.graphql<{
    createApiKey: { apiKey: KeyShown | null; secret: string | null; userErrors: { code: string; field: string[] }[] }
  }>(
    `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { ${KEY} } secret userErrors { code field } } }`,
    { input },
    { as: app.quayside.staff },
  )
  return data.createApiKey
}

async function list(): Promise<KeyShown[]> {
  const { data } = await app.graphql<{ apiKeys: { edges: { node: KeyShown }[] } }>(
    `{ apiKeys { edges { node { ${KEY} } } } }`,
    {},
    { as: app.quayside.staff },
  )
  return data.apiKeys.edges.map(({ node }) => node)
}

test('an owner makes a key, sees its secret once, and the list shows everything but the secret', async () => {
  const expiresAt = '2099-01-01T00:00:00.000Z'
  const { apiKey, secret } = await create({ name: ' Till ', scopes: ['conversions:write', 'catalog:read'], expiresAt })
  expect(secret).toMatch(/^foyer_[\w-]{43}$/)
  expect(apiKey).toMatchObject({
    name: 'Till',
    prefix: secret!.slice(0, 10),
    scopes: ['conversions:write', 'catalog:read'],
    expiresAt,
    lastUsedAt: null,
    revokedAt: null,
    createdBy: { email: app.quayside.staffEmail },
  })
  const shown = await list()
  expect(shown[0]).toEqual(apiKey)
  expect(JSON.stringify(shown)).not.toContain(secret!.slice(10))
})

test.each([
  [{ name: ' ', scopes: ['catalog:read'] }, ['BLANK input.name']],
  [{ name: 'x'.repeat(101), scopes: ['catalog:read'] }, ['TOO_LONG input.name']],
  [{ name: 'Till', scopes: [] }, ['BLANK input.scopes']],
  [{ name: 'Till', scopes: ['catalog:read', 'catalog:write'] }, ['INVALID input.scopes.1']],
  [{ name: 'Till', scopes: ['catalog:read'], expiresAt: '2001-01-01T00:00:00.000Z' }, ['INVALID input.expiresAt']],
  [{ name: 'Till', scopes: ['catalog:read'], expiresAt: 'soon' }, ['INVALID input.expiresAt']],
])('a key asked for like %j is refused with %j', async (input, expected) => {
  const { apiKey, secret, userErrors } = await create(input)
  expect([apiKey, secret]).toEqual([null, null])
  expect(userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual(expected)
})

test('the use of a key is noted to the minute', async () => {
  const { apiKey, secret } = await create({ name: 'Used', scopes: ['catalog:read'] })
  await app.graphql('{ viewer { kind } }', {}, { as: { authorization: `Bearer ${secret}` } })
  await vi.waitFor(async () => {
    const used = (await list()).find(({ id }) => id === apiKey!.id)!.lastUsedAt
    expect(used).toMatch(/:00\.000Z$/)
    expect(Math.abs(Date.parse(used!) - Date.now())).toBeLessThan(120_000)
  })
})

test('revoking twice keeps the first time; both making and revoking stand in the audit log', async () => {
  const { apiKey } = await create({ name: 'Short-lived', scopes: ['catalog:read'] })
  const revoke = async () => {
    const { data } = await app.graphql<{ revokeApiKey: { apiKey: KeyShown } }>(
      `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { ${KEY} } userErrors { code } } }`,
      { input: { apiKeyId: apiKey!.id } },
      { as: app.quayside.staff },
    )
    return data.revokeApiKey.apiKey.revokedAt
  }
  const first = await revoke()
  expect(first).not.toBeNull()
  expect(await revoke()).toBe(first)
  const { data } = await app.graphql<{ auditLog: { edges: { node: object }[] } }>(
    `query ($subject: ID!) { auditLog(filter: { subjectId: $subject }) {
      edges { node { action actorKind staffMember { email } details { name value } } }
    } }`,
    { subject: apiKey!.id },
    { as: app.quayside.staff },
  )
  const actor = { actorKind: 'STAFF', staffMember: { email: app.quayside.staffEmail } }
  expect(data.auditLog.edges.map(({ node }) => node)).toEqual([
    { action: 'API_KEY_REVOKED', ...actor, details: [{ name: 'name', value: 'Short-lived' }] },
    {
      action: 'API_KEY_CREATED',
      ...actor,
      details: [
        { name: 'name', value: 'Short-lived' },
        { name: 'scopes', value: 'catalog:read' },
      ],
    },
  ])
})

test('a manager reads in the audit log which key did something, and sees no key', async () => {
  const { secret, apiKey } = await create({ name: 'Front desk', scopes: ['conversions:write'] })
  const as = { authorization: `Bearer ${secret}` }
  const tour = { externalId: 'tour-1', fullName: 'Ada Byrne', email: 'ada@example.com' }
  const { conversions } = await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
  const conversionId = conversions[0]!.id
  const undone = await app.graphql<{ reverseConversion: { userErrors: object[] } }>(
    'mutation ($input: ReverseConversionInput!) { reverseConversion(input: $input) { userErrors { code } } }',
    { input: { conversionId } },
    { as },
  )
  expect(undone.data.reverseConversion.userErrors).toEqual([])
  await app.query("update staff_member set role = 'MANAGER' where email = $1", [app.quayside.staffEmail])
  const { data } = await app.graphql<object>(
    `query ($key: ID!) {
      auditLog(filter: { actorId: $key }) { edges { node { action actorKind subjectId apiKeyName staffMember { id } } } }
      node(id: $key) { id }
    }`,
    { key: apiKey!.id },
    { as: app.quayside.staff },
  )
  await app.query("update staff_member set role = 'OWNER' where email = $1", [app.quayside.staffEmail])
  const entry = { action: 'CONVERSION_REVERSED', actorKind: 'API_KEY', subjectId: conversionId, staffMember: null }
  expect(data).toEqual({ auditLog: { edges: [{ node: { ...entry, apiKeyName: 'Front desk' } }] }, node: null })
})

test("another business's key is not found", async () => {
  const [key] = await app.query<{ id: string }>('select id from api_key where business_id = $1', [
    app.bergwerk.businessId,
  ])
  const { data } = await app.graphql<{ revokeApiKey: { userErrors: object[] } }>(
    'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { code field } } }',
    { input: { apiKeyId: key!.id } },
    { as: app.quayside.staff },
  )
  expect(data.revokeApiKey.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'apiKeyId'] }])
})
