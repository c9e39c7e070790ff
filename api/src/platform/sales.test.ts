import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { connectPlatform, type PlatformProgram, readOutcome } from './test/platform-program.ts'
import { contractRecord, coworkerRecord } from './test/platform-records.ts'

let app: TestApp
let platform: PlatformProgram
beforeAll(async () => {
  app = await startTestApp()
  platform = await connectPlatform(app, app.quayside)
  await platform.deliver('CoworkerCreate', coworkerRecord(1))
})
afterAll(() => app.close())

const outcomeOf = (action: string, id: number) => readOutcome(app, platform, action, id)

test.each<[string, number, object, object]>([
  ['a plan that Foyer does not have', 21, { TariffName: 'Moon Desk' }, { reason: 'PLAN_UNKNOWN', detail: 'Moon Desk' }],
  ['no plan', 22, { TariffName: null }, { reason: 'FIELD_INVALID', detail: 'TariffName' }],
  ['no customer', 23, { CoworkerId: null }, { reason: 'FIELD_INVALID', detail: 'CoworkerId' }],
  ['a negative price', 24, { Price: -1 }, { reason: 'FIELD_INVALID', detail: 'Price' }],
  ['a price beyond all bounds', 25, { Price: 1e15 }, { reason: 'FIELD_INVALID', detail: 'Price' }],
  ['more than can be counted', 26, { Price: 20_000_000, Quantity: 9000 }, { reason: 'FIELD_INVALID', detail: 'Price' }],
  ['half a membership', 27, { Quantity: 0.5 }, { reason: 'FIELD_INVALID', detail: 'Quantity' }],
  ['none', 28, { Quantity: 0 }, { reason: 'FIELD_INVALID', detail: 'Quantity' }],
  [
    'a currency that there is not',
    29,
    { TariffCurrencyCode: 'XYZ' },
    { reason: 'FIELD_INVALID', detail: 'TariffCurrencyCode' },
  ],
  ['a start that is none', 30, { StartDate: 'soon' }, { reason: 'FIELD_INVALID', detail: 'StartDate' }],
  [
    'several faults',
    31,
    { StartDate: 'soon', Quantity: 0 },
    { reason: 'FIELD_INVALID', detail: 'StartDate, Quantity' },
  ],
])('a membership with %s is kept with its reason', async (_what, id, changes, expected) => {
  expect(await platform.deliver('CoworkerContractCreate', contractRecord(id, 1, changes))).toBe(200)
  expect(await outcomeOf('CoworkerContractCreate', id)).toMatchObject({
    outcome: 'UNUSABLE',
    conversions: [],
    ...expected,
  })
})

test.each<[string, number, object, object]>([
  [
    'a price agreed upon',
    41,
    { Price: 199.99, Quantity: 2 },
    { price: 19999, quantity: 2, value: 39998, day: '2027-01-01' },
  ],
  ['the price of its plan', 42, { TariffPrice: 285 }, { price: null, quantity: 1, value: 28500, day: '2027-01-01' }],
  ['another price of its plan than Foyer has', 45, {}, { price: 27500, quantity: 1, value: 27500, day: '2027-01-01' }],
  ['no price told', 43, { TariffPrice: null }, { price: null, quantity: 1, value: 28500, day: '2027-01-01' }],
  [
    'a start in the time of Dublin',
    44,
    { StartDate: '2027-06-30T23:00:00Z' },
    { price: 27500, quantity: 1, value: 27500, day: '2027-07-01' },
  ],
])('a membership with %s', async (_what, id, changes, expected) => {
  await platform.deliver('CoworkerContractCreate', contractRecord(id, 1, changes))
  const { recordId } = await outcomeOf('CoworkerContractCreate', id)
  const rows = await app.query(
    `select price_minor as price, quantity, value_minor as value, start_date::text as day
     from coworker_contract join conversion on record_id = coworker_contract.id where coworker_contract.id = $1`,
    [recordId],
  )
  expect(rows).toEqual([expected])
})

test('of two plans of one name the one that is sold counts, and of two that are sold nobody knows', async () => {
  const { businessId } = app.quayside
  const copy = `insert into tariff select * from jsonb_populate_record(null::tariff,
    (select to_jsonb(tariff) || jsonb_build_object('id', $2::text, 'archived', $3::boolean) from tariff
     where business_id = $1 and name = 'Dedicated Desk' and not archived limit 1))`
  await app.query(copy, [businessId, 'tariff_01jd0000000000000000000001', true])
  await platform.deliver('CoworkerContractCreate', contractRecord(51, 1, { TariffName: 'Dedicated Desk' }))
  expect(await outcomeOf('CoworkerContractCreate', 51)).toMatchObject({ outcome: 'RECORDED' })
  await app.query(copy, [businessId, 'tariff_01jd0000000000000000000002', false])
  await platform.deliver('CoworkerContractCreate', contractRecord(52, 1, { TariffName: 'Dedicated Desk' }))
  expect(await outcomeOf('CoworkerContractCreate', 52)).toMatchObject({
    outcome: 'UNUSABLE',
    reason: 'NAME_AMBIGUOUS',
    detail: 'Dedicated Desk',
  })
})
