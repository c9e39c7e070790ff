import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { connectPlatform, type PlatformProgram } from './test/platform-program.ts'
import { visitorRecord } from './test/platform-records.ts'

let time = new Date('2026-11-20T09:00:00Z')
let app: TestApp
let platform: PlatformProgram
beforeAll(async () => {
  app = await startTestApp({ clock: () => time })
  platform = await connectPlatform(app, app.quayside)
})
afterAll(() => app.close())

async function manage<Result>(mutation: string, input?: object): Promise<Result> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const selection =
    mutation === 'disconnectPlatform' ? 'disconnectedPlatformId' : 'secret integration { id formerSecretUntil }'
  const [declared, passed] = input ? [`($input: ${type}!)`, '(input: $input)'] : ['', '']
  const { data } = await app.graphql<Record<string, Result>>(
    `mutation ${declared} { ${mutation}${passed} { ${selection} userErrors { code field } } }`,
    input ? { input } : {},
    { as: app.quayside.staff },
  )
  return data[mutation]!
}

interface Managed {
  secret: string | null
  integration: { id: string; formerSecretUntil: string | null } | null
  userErrors: object[]
}

async function state() {
  const { data } = await app.graphql<{ platformIntegration: object | null }>(
    `{ platformIntegration {
      id createdAt secretMadeAt formerSecretUntil lastReceivedAt lastRefusedAt endpoints { action url }
    } }`,
    {},
    { as: app.quayside.staff },
  )
  return data.platformIntegration
}

test('a connection tells where to send what, and how it went, and never its secret', async () => {
  const url = (action: string) => `${app.address}/platform/nexudus/${platform.connectionId}/${action}`
  const actions = ['VisitorRegistered', 'CoworkerCreate', 'CoworkerContractCreate', 'CoworkerProductCreate']
  const now = time.toISOString()
  const fresh = {
    id: platform.connectionId,
    createdAt: now,
    secretMadeAt: now,
    formerSecretUntil: null,
    lastReceivedAt: null,
    lastRefusedAt: null,
    endpoints: actions.map((action) => ({ action, url: url(action) })),
  }
  expect(await state()).toEqual(fresh)
  await platform.deliver('VisitorRegistered', visitorRecord(1))
  time = new Date(time.getTime() + 60_000)
  await platform.send('VisitorRegistered', '[]', { signature: 'A'.repeat(64) })
  expect(await state()).toEqual({ ...fresh, lastReceivedAt: now, lastRefusedAt: time.toISOString() })
  expect(JSON.stringify(await state())).not.toContain(platform.secret)
})

test('a business has one connection; another is refused', async () => {
  expect(await manage<Managed>('connectPlatform', {})).toEqual({
    secret: null,
    integration: null,
    userErrors: [{ code: 'INVALID', field: null }],
  })
})

test('a new secret is good at once, the one before for a day more, the one before that no more', async () => {
  const first = platform.secret
  const second = (await manage<Managed>('rotatePlatformSecret', {})).secret!
  const own = 'the-secret-of-the-platform'
  const statusBy = async (secret: string) =>
    (await platform.send('VisitorRegistered', JSON.stringify([visitorRecord(2)]), { secret })).status
  expect([await statusBy(first), await statusBy(second)]).toEqual([200, 200])
  const until = new Date(time.getTime() + 24 * 3_600_000).toISOString()
  expect(await manage<Managed>('rotatePlatformSecret', { secret: ` ${own} ` })).toEqual({
    secret: own,
    integration: { id: platform.connectionId, formerSecretUntil: until },
    userErrors: [],
  })
  expect([await statusBy(first), await statusBy(second), await statusBy(own)]).toEqual([401, 200, 200])
  time = new Date(until)
  expect([await statusBy(second), await statusBy(own)]).toEqual([401, 200])
})

test.each(['short', 'x'.repeat(201), 'sixteen letters and', 'schlüsselschlüssel'])(
  'a secret that the platform could not sign with is refused: %s',
  async (secret) => {
    expect((await manage<Managed>('rotatePlatformSecret', { secret })).userErrors).toEqual([
      { code: 'INVALID', field: ['input', 'secret'] },
    ])
  },
)

test('once disconnected nothing is received, what came stays, and the audit log knows who did what', async () => {
  const { connectionId } = platform
  expect(await manage('disconnectPlatform')).toEqual({ disconnectedPlatformId: connectionId, userErrors: [] })
  expect(await platform.deliver('VisitorRegistered', visitorRecord(3))).toBe(401)
  expect(await state()).toBeNull()
  expect((await platform.deliveries()).map(({ externalId }) => externalId)).toEqual(['2', '1'])
  expect((await manage<Managed>('disconnectPlatform')).userErrors).toEqual([{ code: 'NOT_FOUND', field: null }])
  expect((await manage<Managed>('rotatePlatformSecret', {})).userErrors).toEqual([{ code: 'NOT_FOUND', field: null }])
  const { data } = await app.graphql<{ auditLog: { edges: { node: object }[] } }>(
    'query ($subject: ID!) { auditLog(filter: { subjectId: $subject }) { edges { node { action details { name } } } } }',
    { subject: connectionId },
    { as: app.quayside.staff },
  )
  expect(data.auditLog.edges.map(({ node }) => node)).toEqual(
    ['DISCONNECTED', 'SECRET_ROTATED', 'SECRET_ROTATED', 'CONNECTED'].map((action) => ({
      action: `PLATFORM_${action}`,
      details: [],
    })),
  )
})

test('of several who connect at once one does', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => manage<Managed>('connectPlatform', {})))
  expect(answers.filter(({ integration }) => integration !== null)).toHaveLength(1)
  expect(await app.query('select count(*)::int as count from platform_integration')).toEqual([{ count: 1 }])
})
