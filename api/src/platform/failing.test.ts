import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { connectPlatform, type DeliveryShown, type PlatformProgram } from './test/platform-program.ts'
import { contractRecord, coworkerRecord, productRecord, visitorRecord } from './test/platform-records.ts'

let app: TestApp
let platform: PlatformProgram
beforeAll(async () => {
  app = await startTestApp()
  platform = await connectPlatform(app, app.quayside)
})
afterAll(() => app.close())

/** Has the database fail at every conversion of a kind, for a reason of the class that its code says. */
async function failWith(code: string, kind = 'TOUR_BOOKED'): Promise<void> {
  await app.query(
    `create function fail() returns trigger language plpgsql as $$ begin raise exception 'made to fail' using errcode = '${code}'; end $$`,
  )
  await app.query(
    `create trigger fail before insert on conversion for each row when (new.kind = '${kind}') execute function fail()`,
  )
}

async function failNoMore(): Promise<void> {
  await app.query('drop function fail cascade')
  // What was made to fail is rightly logged.
  expect(app.defects.splice(0).length).toBeGreaterThan(0)
}

test('what fails because of a defect is kept, answered with 200, and can be tried again', async () => {
  await failWith('22003')
  expect(await platform.deliver('VisitorRegistered', visitorRecord(1))).toBe(200)
  await failNoMore()
  const [{ id, ...failed }] = (await platform.deliveries()) as [DeliveryShown]
  expect(failed).toMatchObject({ outcome: 'UNUSABLE', reason: 'FAILED', record: null, receivedCount: 1 })
  expect((await platform.retry(id)).delivery).toMatchObject({ outcome: 'RECORDED', reason: null })
})

test('what may go well another time leaves no trace and is answered so that it comes again', async () => {
  await failWith('57014')
  expect(await platform.deliver('VisitorRegistered', visitorRecord(2))).toBe(500)
  await failNoMore()
  expect((await platform.deliveries()).map(({ externalId }) => externalId)).toEqual(['1'])
  expect(await platform.deliver('VisitorRegistered', visitorRecord(2))).toBe(200)
  expect((await platform.deliveries())[0]).toMatchObject({ externalId: '2', outcome: 'RECORDED', receivedCount: 1 })
})

test('what fails of all that waited for a customer keeps nothing else waiting', async () => {
  await platform.deliver('CoworkerContractCreate', contractRecord(3, 3))
  await platform.deliver('CoworkerProductCreate', productRecord(3, 3))
  await failWith('22003', 'CONTRACT_CREATED')
  expect(await platform.deliver('CoworkerCreate', coworkerRecord(3))).toBe(200)
  await failNoMore()
  const [customer, sale, contract] = (await platform.deliveries()) as [DeliveryShown, DeliveryShown, DeliveryShown]
  expect([customer, sale, contract].map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['RECORDED', null],
    ['RECORDED', null],
    ['UNUSABLE', 'FAILED'],
  ])
  expect((await platform.retry(contract.id)).delivery).toMatchObject({ outcome: 'RECORDED' })
})
