import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/create-test-database.ts'
import { runStatement } from '../../test/statement.ts'
import { isConnectionLoss } from './connection-loss.ts'
import { type Database, entitiesOf, openDatabase, query } from './database.ts'
import { type Transaction, transaction } from './transaction.ts'

const POOL_SIZE = 3
const business = { businessId: 'business_of_the_tests' }

let testDatabase: TestDatabase
let database: Database
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await openDatabase({ url: testDatabase.url, entities: [], poolSize: POOL_SIZE })
  await run('create table shelf (id int primary key, pieces int not null)')
})
afterEach(() => run('truncate shelf'))
afterAll(async () => {
  await database.close()
  await testDatabase.drop()
})

function run<Row = Record<string, unknown>>(sql: string): Promise<Row[]> {
  return runStatement<Row>(testDatabase.url, sql)
}

function shelves(): Promise<{ id: number; pieces: number }[]> {
  return run('select id, pieces from shelf order by id')
}

async function pidOf(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid')
  return row!.pid
}

function kill(pid: number): Promise<unknown> {
  return run(`select pg_terminate_backend(${pid}, 5000)`)
}

test('a transaction that loses its connection before commit starts over, and nothing is done twice', async () => {
  let attempts = 0
  const result = await transaction(database, business, async (tx) => {
    attempts += 1
    await tx.query('insert into shelf values (1, 1)')
    if (attempts === 1) await kill(await pidOf(tx))
    await tx.query('update shelf set pieces = pieces + 1')
    return 'done'
  })
  expect({ result, attempts, shelves: await shelves() }).toEqual({
    result: 'done',
    attempts: 2,
    shelves: [{ id: 1, pieces: 2 }],
  })
})

test('a connection lost while commit was under way is told and not tried again: it may have been done', async () => {
  await run(`create or replace function linger() returns trigger language plpgsql
    as 'begin perform pg_sleep(30); return null; end'`)
  await run(`create constraint trigger linger after insert on shelf deferrable initially deferred
    for each row execute function linger()`)
  let attempts = 0
  let announce = (_pid: number) => {}
  const pid = new Promise<number>((resolve) => {
    announce = resolve
  })
  const outcome = transaction(database, business, async (tx) => {
    attempts += 1
    await tx.query('insert into shelf values (1, 1)')
    announce(await pidOf(tx))
  }).catch((error: unknown) => error)
  const waiting = `select from pg_stat_activity where pid = ${await pid} and query = 'commit' and state = 'active'`
  await expect.poll(() => run(waiting)).toHaveLength(1)
  await kill(await pid)
  expect(isConnectionLoss(await outcome)).toBe(true)
  expect(attempts).toBe(1)
  await run('drop trigger linger on shelf')
})

test('connections lost in every state of a transaction leave the pool whole', async () => {
  for (let round = 1; round <= 3 * POOL_SIZE; round += 1) {
    const lost = transaction(database, business, async (tx) => {
      await kill(await pidOf(tx))
      throw new Error('of the work itself')
    })
    await expect(lost).rejects.toThrow('of the work itself')
    const idle = entitiesOf(database, business.businessId)
    const [row] = await query<{ pid: number }>(idle, 'select pg_backend_pid() as pid')
    await kill(row!.pid)
  }
  // All of them at once: each needs a place of its own in the pool.
  let inside = 0
  let open = () => {}
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  const transactions = Array.from({ length: POOL_SIZE }, () =>
    transaction(database, business, async (tx) => {
      inside += 1
      if (inside === POOL_SIZE) open()
      await all
      return tx.query('select 1')
    }),
  )
  expect(await Promise.all(transactions)).toHaveLength(POOL_SIZE)
})

test('two transactions that lock in opposite order both finish', async () => {
  await run('insert into shelf values (1, 0), (2, 0)')
  const take = (first: number, second: number) =>
    transaction(database, business, async (tx) => {
      await tx.query('update shelf set pieces = pieces + 1 where id = $1', [first])
      await tx.query('select pg_sleep(0.05)')
      await tx.query('update shelf set pieces = pieces + 1 where id = $1', [second])
    })
  await Promise.all([take(1, 2), take(2, 1)])
  expect(await shelves()).toEqual([
    { id: 1, pieces: 2 },
    { id: 2, pieces: 2 },
  ])
})

test('transactions that cannot be serialized start over until each has seen what the other did', async () => {
  await run('insert into shelf values (1, 0)')
  await run(`do $$ begin execute format(
    'alter database %I set default_transaction_isolation = serializable', current_database()); end $$`)
  const serializable = await openDatabase({ url: testDatabase.url, entities: [], poolSize: POOL_SIZE })
  let attempts = 0
  const add = () =>
    transaction(serializable, business, async (tx) => {
      attempts += 1
      const [shelf] = await tx.query<{ pieces: number }>('select pieces from shelf where id = 1')
      await tx.query('select pg_sleep(0.02)')
      await tx.query('update shelf set pieces = $1 where id = 1', [shelf!.pieces + 1])
    })
  await Promise.all([add(), add(), add()])
  expect(await shelves()).toEqual([{ id: 1, pieces: 3 }])
  expect(attempts).toBeGreaterThan(3)
  await serializable.close()
})
