import { afterAll, beforeAll, expect, test } from 'vitest'
import { quaysideCatalogue } from '../../demo/quayside-catalogue.ts'
import type { Database } from '../../kernel/database/database.ts'
import { transaction } from '../../kernel/database/transaction.ts'
import {
  alternativesTo,
  claimPlace,
  countSubscriber,
  findDayPasses,
  findOffer,
  findOffices,
  findPlans,
  type OfferKind,
  priceOf,
} from '../index.ts'
import {
  BUSINESS,
  type CatalogueInDatabase,
  catalogueInDatabase,
  OTHER_BUSINESS,
  TODAY,
} from '../test/catalogue-in-database.ts'

let made: CatalogueInDatabase
let database: Database
beforeAll(async () => {
  made = await catalogueInDatabase(quaysideCatalogue)
  database = made.database
})
afterAll(() => made.drop())

const em = () => database.orm.em.fork()
const find = async (kind: OfferKind, name: string, businessId = BUSINESS) =>
  findOffer(em(), businessId, kind, await made.idOf(name), TODAY)
const namesOf = (offers: readonly { facts: { name: string } }[]) => offers.map(({ facts }) => facts.name)

test.each([
  ['PLAN', 'Hot Desk Full-time', 22500, 'Sign up for Hot Desk Full-time'],
  ['PLAN', 'Virtual Office Plus', 8900, 'Sign up for Virtual Office Plus'],
  ['DAY_PASS', 'Day Pass', 2500, 'Get a day pass'],
  ['TOUR', 'Joyce Suite', 124000, 'Request a tour for Joyce Suite'],
  ['TOUR', 'Samuel Loft', 178000, 'Request a tour for Samuel Loft'],
] as const)(
  'a %s link to "%s" leads to its real price, whatever the assistant may say',
  async (kind, name, price, label) => {
    const offer = await find(kind, name)
    expect(offer?.facts.price).toEqual({ amountMinor: price, currency: 'EUR' })
    expect(offer?.label).toBe(label)
    expect(await priceOf(em(), BUSINESS, kind, await made.idOf(name))).toEqual({ amountMinor: price, currency: 'EUR' })
  },
)

test.each([
  ['PLAN', 'Evening Owl', 'archived'],
  ['PLAN', "Founders' Table", 'hidden'],
  ['TOUR', 'Gandon Room', 'taken without an end'],
  ['TOUR', 'Anna Livia Suite', 'taken, and let without an end afterwards'],
  ['TOUR', 'Desk 12', 'no office'],
  ['DAY_PASS', 'Meeting Room Credit', 'no day pass'],
  ['PLAN', 'Day Pass', 'no plan'],
] as const)('a %s link to "%s" has no offer any more: it is %s (product.md 4.10)', async (kind, name, _why) => {
  expect(await find(kind, name)).toBeUndefined()
})

test('an offer of one business is none of another', async () => {
  expect(await find('PLAN', 'Hot Desk Full-time', OTHER_BUSINESS)).toBeUndefined()
  expect(await priceOf(em(), OTHER_BUSINESS, 'PLAN', await made.idOf('Hot Desk Full-time'))).toBeUndefined()
  expect(await findPlans(em(), OTHER_BUSINESS)).toEqual([])
  expect(await findDayPasses(em(), OTHER_BUSINESS)).toEqual([])
  expect(await findOffices(em(), OTHER_BUSINESS, TODAY)).toEqual([])
})

test('an office whose contract ends is free from the day after its last day', async () => {
  const offices = await findOffices(em(), BUSINESS, TODAY)
  expect(namesOf(offices)).toEqual([
    'Liffey Studio',
    'Beckett Room',
    'Joyce Suite',
    'Samuel Loft',
    'Custom House Suite',
    'Harbour Office',
  ])
  expect(offices[3]?.facts.availableFrom).toBe('2027-01-01')
  expect(offices[4]?.facts).not.toHaveProperty('availableFrom')
})

test('instead of a plan that is gone, plans of its type come first, then those with the nearest price', async () => {
  const instead = await alternativesTo(em(), BUSINESS, 'PLAN', await made.idOf('Evening Owl'), TODAY, 4)
  expect(namesOf(instead)).toEqual([
    'Hot Desk Part-time',
    'Hot Desk Full-time',
    'Hot Desk Unlimited',
    'Virtual Office Basic',
  ])
})

test('instead of an office that is gone, offices that hold as many people come first', async () => {
  const instead = await alternativesTo(em(), BUSINESS, 'TOUR', await made.idOf('Gandon Room'), TODAY, 3)
  expect(namesOf(instead)).toEqual(['Joyce Suite', 'Samuel Loft', 'Custom House Suite'])
})

test('instead of a day pass, the other one', async () => {
  const instead = await alternativesTo(em(), BUSINESS, 'DAY_PASS', await made.idOf('Day Pass'), TODAY, 3)
  expect(namesOf(instead)).toEqual(['Day Pass with Meeting Room'])
})

test('of fifty who sign up at once for the last 24 places, 24 get one, and then the plan is sold out', async () => {
  const id = await made.idOf('Dedicated Desk')
  const claim = () => transaction(database, { businessId: BUSINESS }, (tx) => claimPlace(tx, id))
  const claimed = await Promise.all(Array.from({ length: 50 }, claim))
  expect(claimed.filter(Boolean)).toHaveLength(24)
  expect(await find('PLAN', 'Dedicated Desk')).toBeUndefined()
  expect(namesOf(await findPlans(em(), BUSINESS))).not.toContain('Dedicated Desk')
})

test('a contract sold elsewhere is counted also beyond the limit', async () => {
  const id = await made.idOf('Dedicated Desk')
  await transaction(database, { businessId: BUSINESS }, (tx) => countSubscriber(tx, id, 2))
  const [row] = await made.query<{ subscribers: number }>('select subscribers from tariff where id = $1', [id])
  expect(row?.subscribers).toBe(26)
})

test('nobody can claim a place of another business or of a hidden plan', async () => {
  const claim = (businessId: string, id: string) => transaction(database, { businessId }, (tx) => claimPlace(tx, id))
  expect(await claim(OTHER_BUSINESS, await made.idOf('Hot Desk Full-time'))).toBe(false)
  expect(await claim(BUSINESS, await made.idOf("Founders' Table"))).toBe(false)
})
