import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChat } from '../test/open-chat.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { ADA, createSecret, identify, type Refused, signToken } from './test/vouch.ts'

let now = new Date('2026-11-02T09:00:00.000Z')
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
})
afterAll(() => app.close())

async function revokeSecret(identitySecretId: string) {
  const { data } = await app.graphql<{ revokeIdentitySecret: Refused & { revokedIdentitySecretId: string | null } }>(
    `mutation ($input: RevokeIdentitySecretInput!) {
      revokeIdentitySecret(input: $input) { revokedIdentitySecretId userErrors { code field } }
    }`,
    { input: { identitySecretId } },
    { as: app.quayside.staff },
  )
  return data.revokeIdentitySecret
}

test('while secrets are rotated both are good, a third is refused, and a revoked one is not accepted any more', async () => {
  const first = await createSecret(app)
  const former = first.identitySecret!.id
  now = new Date(now.getTime() + 1)
  const next = await createSecret(app)
  const { data: good } = await app.graphql(
    '{ identitySecrets(siteKey: "site_demo") { id } }',
    {},
    { as: app.quayside.staff },
  )
  expect(good).toEqual({ identitySecrets: [{ id: former }, { id: next.identitySecret!.id }] })
  expect(next.secret).toMatch(/^fis_[A-Za-z0-9_-]{43}$/)
  expect((await createSecret(app)).userErrors).toEqual([{ code: 'TOO_MANY', field: ['input', 'siteKey'] }])
  const accepted = async (by: string) =>
    (await identify(app, await openChat(app, app.quayside), await signToken(ADA, { by, now }))).userErrors.length === 0
  expect([await accepted(first.secret!), await accepted(next.secret!)]).toEqual([true, true])
  expect(await revokeSecret(former)).toEqual({ revokedIdentitySecretId: former, userErrors: [] })
  expect([await accepted(first.secret!), await accepted(next.secret!)]).toEqual([false, true])
  expect((await revokeSecret(former)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'identitySecretId'] }])
  const { data } = await app.graphql<{ auditLog: { edges: { node: object }[] } }>(
    '{ auditLog(filter: { actions: [IDENTITY_SECRET_CREATED, IDENTITY_SECRET_REVOKED] }) { edges { node { action details { value } } } } }',
    {},
    { as: app.quayside.staff },
  )
  expect(data.auditLog.edges).toHaveLength(3)
  expect(JSON.stringify(data)).not.toContain('fis_')
})

test('a secret of one operator vouches for nobody at another, and its site is not found there', async () => {
  const { secret: foreign } = await createSecret(app, 'site_bergwerk', app.bergwerk.staff)
  const chat = await openChat(app, app.quayside)
  for (const audience of ['site_demo', 'site_bergwerk']) {
    const { userErrors } = await identify(app, chat, await signToken(ADA, { by: foreign!, now, audience }))
    expect(userErrors.map(({ code }) => code)).toEqual(['IDENTITY_INVALID'])
  }
  expect((await createSecret(app, 'site_bergwerk')).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['input', 'siteKey'] },
  ])
})

test('no answer of the graph gives a secret again', async () => {
  const { data } = await app.graphql<{ __type: { fields: { name: string }[] } }>(
    '{ __type(name: "IdentitySecret") { fields { name } } }',
    {},
    { as: app.quayside.staff },
  )
  expect(data.__type.fields.map(({ name }) => name)).toEqual(['id', 'createdAt'])
})
