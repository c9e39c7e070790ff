import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { connectPlatform, type PlatformProgram, signAsPlatform } from './test/platform-program.ts'
import { coworkerRecord, visitorRecord } from './test/platform-records.ts'

let app: TestApp
let platform: PlatformProgram
beforeAll(async () => {
  app = await startTestApp()
  platform = await connectPlatform(app, app.quayside)
})
afterAll(() => app.close())

const countVisitors = () => app.query('select count(*)::int as count from visitor')

test('what proves nothing is answered with 401 and no word, and leaves no trace', async () => {
  const before = await countVisitors()
  const body = JSON.stringify([visitorRecord(1)])
  const right = signAsPlatform(body, platform.secret)
  const bergwerk = await connectPlatform(app, app.bergwerk)
  const attempts = [
    { signature: undefined },
    { signature: '' },
    { signature: right.toLowerCase() },
    { signature: `sha256=${right}` },
    { signature: right.slice(1) },
    { signature: signAsPlatform(`${body} `, platform.secret) },
    { secret: `${platform.secret}x` },
    { secret: bergwerk.secret },
    { connectionId: bergwerk.connectionId, secret: platform.secret },
    { connectionId: 'platform_01jd0000000000000000000000' },
    { connectionId: 'platform' },
    { connectionId: '%00' },
  ]
  for (const attempt of attempts) {
    const response = await platform.send('VisitorRegistered', body, attempt)
    expect({ attempt, status: response.status, text: await response.text() }).toEqual({
      attempt,
      status: 401,
      text: '',
    })
  }
  for (const action of ['Visitor-Registered', 'x'.repeat(61), '%00']) {
    expect((await platform.send(action, body)).status).toBe(401)
  }
  expect(await countVisitors()).toEqual(before)
  expect(await platform.deliveries()).toEqual([])
})

test('each single bit of body and signature counts', async () => {
  const body = Buffer.from(JSON.stringify([{ Id: 1 }]))
  const signature = Buffer.from(signAsPlatform(body.toString(), platform.secret))
  for (const [bytes, isBody] of [[body, true] as const, [signature, false] as const]) {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = changed[bit >> 3]! ^ (1 << (bit & 7))
      // Not every character can stand in a header; none of them passes.
      if (!isBody && !/^[\x21-\x7e]+$/.test(changed.toString('latin1'))) continue
      const sent = isBody ? changed : body
      const response = await platform.send('VisitorRegistered', sent, {
        signature: isBody ? signature.toString() : changed.toString(),
      })
      expect({ isBody, bit, status: response.status }).toEqual({ isBody, bit, status: 401 })
    }
  }
})

test.each(['Zoë Müller', '山田 太郎', 'Ada 🗝️ Byrne'])(
  'the platform signs what is no ASCII as question marks, and others as it is: %s',
  async (FullName) => {
    const record = visitorRecord(2, { FullName })
    const body = JSON.stringify([record])
    expect(await platform.deliver('VisitorRegistered', record)).toBe(200)
    const signature = createHmac('sha256', platform.secret).update(body).digest('hex').toUpperCase()
    expect((await platform.send('VisitorRegistered', body, { signature })).status).toBe(200)
    expect((await platform.send('VisitorRegistered', body.replace('2099', '2098'), { signature })).status).toBe(401)
  },
)

test.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded'])(
  'a body counts by its signature, whatever it is said to be: %s',
  async (contentType) => {
    const response = await platform.send('VisitorRegistered', JSON.stringify([visitorRecord(3)]), { contentType })
    expect([response.status, await response.json()]).toEqual([200, { received: true }])
  },
)

test.each<[string, string, string | Uint8Array, object]>([
  ['no JSON', 'CoworkerCreate', 'Id=1', { reason: 'NOT_JSON', body: null, externalId: null }],
  ['nothing', 'CoworkerCreate', '', { reason: 'NOT_JSON', body: null }],
  ['no UTF-8', 'CoworkerCreate', Buffer.from([0x5b, 0xff, 0x5d]), { reason: 'NOT_JSON', body: null }],
  ['deep nesting', 'CoworkerCreate', '['.repeat(100_000), { reason: 'NOT_JSON', body: null }],
  ['one record without a list', 'CoworkerCreate', '{"Id":1}', { reason: 'NOT_ONE_RECORD', body: null }],
  ['no record', 'CoworkerCreate', '[]', { reason: 'NOT_ONE_RECORD', body: null }],
  ['two records', 'CoworkerCreate', '[{"Id":1},{"Id":2}]', { reason: 'NOT_ONE_RECORD', body: null }],
  ['a list in the list', 'CoworkerCreate', '[[1]]', { reason: 'NOT_ONE_RECORD', body: null }],
  ['no identifier', 'CoworkerCreate', '[{"Id":-1}]', { reason: 'NO_IDENTIFIER', body: '[{"Id":-1}]' }],
  ['another action', 'CoworkerUpdate', '[{"Id":9}]', { reason: 'UNSUPPORTED_ACTION', externalId: '9' }],
  ['an action with the name of a method', 'constructor', '[{"Id":9}]', { reason: 'UNSUPPORTED_ACTION' }],
  ['no name', 'CoworkerCreate', '[{"Id":11,"Email":"a@example.com"}]', { reason: 'FIELD_INVALID', detail: 'FullName' }],
  ['nothing but names', 'CoworkerCreate', '[{"Id":12}]', { reason: 'FIELD_INVALID', detail: 'FullName, Email' }],
  [
    'a number for a name',
    'VisitorRegistered',
    '[{"Id":13,"IsTour":true,"FullName":7,"Email":"a@example.com"}]',
    { detail: 'FullName' },
  ],
  ['NUL', 'CoworkerCreate', '[{"Id":14,"FullName":"\\u0000","Email":"x"}]', { detail: 'FullName, Email' }],
])('what cannot be used is kept with its reason and answered with 200: %s', async (_what, action, body, expected) => {
  expect((await platform.send(action, body)).status).toBe(200)
  const [newest] = await platform.deliveries(['UNUSABLE'])
  expect(newest).toMatchObject({ action, outcome: 'UNUSABLE', record: null, settledAt: null, ...expected })
})

test('a body that is too large is refused before it is read', async () => {
  const body = JSON.stringify([{ ...coworkerRecord(20), Notes: 'x'.repeat(300_000) }])
  expect((await platform.send('CoworkerCreate', body)).status).toBe(413)
})

test('whoever proves nothing too often waits; what is proved does not count', async () => {
  const limited = await startTestApp({ limits: { unprovedPerMinute: 5 } })
  const theirs = await connectPlatform(limited, limited.quayside)
  for (let id = 1; id <= 12; id += 1) expect(await theirs.deliver('VisitorRegistered', visitorRecord(id))).toBe(200)
  const statuses: number[] = []
  for (let index = 0; index < 7; index += 1) {
    statuses.push((await theirs.send('VisitorRegistered', '[]', { signature: 'A'.repeat(64) })).status)
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
  await limited.close()
})
