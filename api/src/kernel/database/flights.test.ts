import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/create-test-database.ts'
import { countFlights, type FlightCounter } from '../../test/flight-counter.ts'
import { type Database, entitiesOf, openDatabase, query } from './database.ts'
import { transaction } from './transaction.ts'

let made: TestDatabase
let counter: FlightCounter
let database: Database
beforeAll(async () => {
  made = await createTestDatabase()
  counter = await countFlights(made.url)
  database = await openDatabase({ url: counter.url, entities: [], poolSize: 1 })
  // The first use opens the connection.
  await query(entitiesOf(database, 'business_a'), 'select 1')
})
afterAll(async () => {
  await database.close()
  await counter.close()
  await made.drop()
})

async function flightsOf(work: () => Promise<unknown>): Promise<number> {
  counter.flights = 0
  await work()
  return counter.flights
}

test('the scope of a business and its transaction cost a read no journey to the database', async () => {
  const plain = await flightsOf(() => query(database.orm.em.fork(), 'select 1'))
  const scoped = await flightsOf(() => query(entitiesOf(database, 'business_a'), 'select 1'))
  expect([plain, scoped]).toEqual([1, 1])
})

test('a change is opened, scoped and given its time in one journey', async () => {
  expect(await flightsOf(() => transaction(database, { businessId: 'business_a' }, async () => {}))).toBe(2)
})

test('the scope ends with its transaction: the next user of the connection has none of it', async () => {
  const scope = "select current_setting('foyer.business', true) as scope"
  expect(await query(entitiesOf(database, 'business_a'), scope)).toEqual([{ scope: 'business_a' }])
  expect(await query(database.orm.em.fork(), scope)).toEqual([{ scope: '' }])
})

test('a transaction that could not be opened fails with the statement after it', async () => {
  const opening = query(entitiesOf(database, 'business_\u0000'), 'select 1')
  await expect(opening).rejects.toThrow(/invalid byte sequence|aborted/)
  expect(await query(entitiesOf(database, 'business_a'), 'select 1 as one')).toEqual([{ one: 1 }])
})
