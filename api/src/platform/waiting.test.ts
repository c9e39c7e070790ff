import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf } from '../test/rows-of.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { connectPlatform, type DeliveryShown, type PlatformProgram } from './test/platform-program.ts'
import { contractRecord, coworkerRecord, productRecord, visitorRecord } from './test/platform-records.ts'

const HOUR_MS = 3_600_000

let time = new Date('2026-11-20T10:00:00Z')
let app: TestApp
let platform: PlatformProgram
beforeAll(async () => {
  app = await startTestApp({ clock: () => time })
  platform = await connectPlatform(app, app.quayside)
})
afterAll(() => app.close())

async function deliveryOf(action: string, id: number): Promise<DeliveryShown | undefined> {
  const all = await platform.deliveries()
  return all.find((each) => each.action === action && each.externalId === String(id))
}

async function conversionsOf(action: string, id: number): Promise<string[]> {
  const record = (await deliveryOf(action, id))?.record
  const rows = await app.query<{ kind: string }>('select kind from conversion where record_id = $1 order by id', [
    record?.id,
  ])
  return rows.map(({ kind }) => kind)
}

/** Lets time pass, and the program look for what is due, as it does with whatever comes. */
async function pass(milliseconds: number): Promise<void> {
  time = new Date(time.getTime() + milliseconds)
  await platform.deliver('VisitorRegistered', visitorRecord(999, { IsTour: false }))
}

test('a sale waits for its customer, and is recorded as soon as they arrive', async () => {
  await platform.deliver('CoworkerContractCreate', contractRecord(1, 1))
  const waiting = { outcome: 'WAITING', reason: 'CUSTOMER_NOT_ARRIVED', record: null, settledAt: null }
  expect(await deliveryOf('CoworkerContractCreate', 1)).toMatchObject(waiting)
  await platform.deliver('CoworkerCreate', coworkerRecord(1))
  expect(await deliveryOf('CoworkerContractCreate', 1)).toMatchObject({
    outcome: 'RECORDED',
    reason: null,
    body: null,
    settledAt: time.toISOString(),
  })
  expect(await conversionsOf('CoworkerCreate', 1)).toEqual(['CUSTOMER_CREATED'])
  expect(await conversionsOf('CoworkerContractCreate', 1)).toEqual(['CONTRACT_CREATED'])
})

test('a sale to a customer whom Foyer knows by their address does not wait', async () => {
  await platform.deliver('CoworkerProductCreate', productRecord(2, 777, { CoworkerEmail: 'Customer-1@example.com' }))
  expect(await deliveryOf('CoworkerProductCreate', 2)).toMatchObject({ outcome: 'RECORDED' })
})

test('a customer of the platform from before is made of their first sale after an hour, and is no new customer', async () => {
  const buyer = { CoworkerFullName: 'Old Friend', CoworkerEmail: 'friend@example.com' }
  await platform.deliver('CoworkerProductCreate', productRecord(3, 3, buyer))
  await pass(HOUR_MS - 1)
  expect(await deliveryOf('CoworkerProductCreate', 3)).toMatchObject({ outcome: 'WAITING' })
  await pass(1)
  expect(await deliveryOf('CoworkerProductCreate', 3)).toMatchObject({ outcome: 'RECORDED', reason: null })
  expect(await conversionsOf('CoworkerProductCreate', 3)).toEqual(['DAY_PASS_PURCHASED'])
  // The next does not wait, whatever it says of them.
  await platform.deliver('CoworkerContractCreate', contractRecord(3, 3))
  expect(await deliveryOf('CoworkerContractCreate', 3)).toMatchObject({ outcome: 'RECORDED' })
  // Somebody who arrives after all is a new customer, once.
  await platform.deliver('CoworkerCreate', coworkerRecord(3, { Email: 'friend@example.com' }))
  await platform.deliver('CoworkerCreate', coworkerRecord(3, { Email: 'friend@example.com' }))
  expect(await conversionsOf('CoworkerCreate', 3)).toEqual(['CUSTOMER_CREATED'])
  expect(await app.query("select count(*)::int as count from coworker where email = 'friend@example.com'")).toEqual([
    { count: 1 },
  ])
})

test('a sale that does not say whose it is goes on waiting, until they arrive', async () => {
  await platform.deliver('CoworkerContractCreate', contractRecord(4, 4, { CoworkerFullName: 'Nobody' }))
  await pass(HOUR_MS)
  expect(await deliveryOf('CoworkerContractCreate', 4)).toMatchObject({
    outcome: 'WAITING',
    reason: 'CUSTOMER_UNKNOWN',
    body: expect.stringContaining('Nobody'),
  })
  await platform.deliver('CoworkerCreate', coworkerRecord(4))
  expect(await deliveryOf('CoworkerContractCreate', 4)).toMatchObject({ outcome: 'RECORDED' })
})

test('what could not be used can be tried again, and is recorded once it can', async () => {
  await platform.deliver('CoworkerContractCreate', contractRecord(5, 1, { TariffName: 'Garden Desk' }))
  const { id } = (await deliveryOf('CoworkerContractCreate', 5))!
  expect((await platform.retry(id)).delivery).toMatchObject({ outcome: 'UNUSABLE', reason: 'PLAN_UNKNOWN' })
  await app.query("update tariff set name = 'Garden Desk' where id = $1", [app.quayside.id('Hot Desk Part-time')])
  const [one, two] = await Promise.all([platform.retry(id), platform.retry(id)])
  for (const { delivery } of [one, two])
    expect(delivery).toMatchObject({ outcome: 'RECORDED', reason: null, body: null })
  expect(await conversionsOf('CoworkerContractCreate', 5)).toEqual(['CONTRACT_CREATED'])
  expect((await platform.retry(id)).delivery).toMatchObject({ outcome: 'RECORDED' })
})

test('what nothing is kept of, or is not there, cannot be tried again', async () => {
  await platform.send('CoworkerCreate', 'no JSON')
  const [{ id }] = (await platform.deliveries(['UNUSABLE'])) as [DeliveryShown]
  expect(await platform.retry(id)).toEqual({ delivery: null, userErrors: [{ code: 'INVALID' }] })
  const bergwerk = await connectPlatform(app, app.bergwerk)
  expect(await bergwerk.retry(id)).toEqual({ delivery: null, userErrors: [{ code: 'NOT_FOUND' }] })
  expect((await platform.retry('\u0000')).userErrors).toEqual([{ code: 'NOT_FOUND' }])
})

test('of a record that could not be used the newest version counts, in whatever order they come', async () => {
  const at = (minute: string) => ({ UpdatedOn: `2026-11-20T09:${minute}:00Z` })
  await platform.deliver('CoworkerCreate', coworkerRecord(6, { Email: 'newest', FullName: 'Newest', ...at('30') }))
  await platform.deliver('CoworkerCreate', coworkerRecord(6, { Email: 'older@example.com', ...at('10') }))
  expect(await deliveryOf('CoworkerCreate', 6)).toMatchObject({
    outcome: 'UNUSABLE',
    detail: 'Email',
    receivedCount: 2,
    body: expect.stringContaining('Newest'),
  })
  await platform.deliver('CoworkerCreate', coworkerRecord(6, { FullName: 'Put Right', ...at('40') }))
  expect(await deliveryOf('CoworkerCreate', 6)).toMatchObject({ outcome: 'RECORDED', receivedCount: 3 })
})

test('whoever is erased is taken out of what waits or cannot be used, and does not come back with a repeat', async () => {
  const canary = { CoworkerFullName: 'Kanarienvogel', CoworkerEmail: 'KANARIE@example.com', Notes: 'Kanarienvogel' }
  await platform.deliver('CoworkerContractCreate', contractRecord(7, 7, canary))
  await platform.deliver(
    'CoworkerUpdate',
    coworkerRecord(7, { FullName: 'Kanarienvogel', Email: 'kanarie@example.com' }),
  )
  expect(await rowsOf(app, app.quayside.businessId)).toContain('Kanarienvogel')
  await app.graphql(
    'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { userErrors { code } } }',
    { input: { email: 'kanarie@example.com' } },
    { as: app.quayside.staff },
  )
  await pass(HOUR_MS)
  // Nothing of it is looked at again until it is forgotten.
  expect(await app.query('select count(*)::int as due from platform_agenda where due_at <= $1', [time])).toEqual([
    { due: 0 },
  ])
  await platform.deliver('CoworkerContractCreate', contractRecord(7, 7, canary))
  const rows = await rowsOf(app, app.quayside.businessId)
  expect([rows.includes('Kanarienvogel'), /kanarie@/i.test(rows)]).toEqual([false, false])
  expect(await deliveryOf('CoworkerContractCreate', 7)).toMatchObject({
    outcome: 'IGNORED',
    reason: 'ERASED',
    receivedCount: 2,
    settledAt: expect.any(String),
  })
})

test('what came is forgotten 90 days after it came last, and counts no second time even then', async () => {
  const days = 24 * HOUR_MS
  await pass(60 * days)
  await platform.deliver('CoworkerCreate', coworkerRecord(1))
  await pass(31 * days)
  const kept = await platform.deliveries()
  expect(kept.map(({ action, externalId }) => `${action} ${externalId}`)).toEqual([
    'VisitorRegistered 999',
    'CoworkerCreate 1',
  ])
  await platform.deliver('CoworkerContractCreate', contractRecord(1, 1))
  expect(await deliveryOf('CoworkerContractCreate', 1)).toMatchObject({ outcome: 'KNOWN', receivedCount: 1 })
  expect(await conversionsOf('CoworkerContractCreate', 1)).toEqual(['CONTRACT_CREATED'])
})
