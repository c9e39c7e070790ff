import { randomBytes } from 'node:crypto'
import { defineEntity, type EntityManager, p } from '@mikro-orm/postgresql'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/create-test-database.ts'
import { runStatement } from '../../test/statement.ts'
import { type Database, entitiesOf, openDatabase, query } from './database.ts'
import { readWith } from './replicas.ts'

/** A user of the database for whom it says that it is a replica, which has come as far as the table `late.position` says. */
const REPLICA = `foyer_replica_${randomBytes(6).toString('hex')}`

let made: TestDatabase
/** What was sent, and by which user. */
let sent: { by: string | undefined; text: string }[] = []
const Position = defineEntity({
  name: 'Position',
  tableName: 'late.position',
  properties: { reached: p.string().primary() },
})
let database: Database
beforeAll(async () => {
  made = await createTestDatabase()
  const run = (sql: string) => runStatement(made.url, sql)
  await run(`create role ${REPLICA} login password 'replica'`)
  await run(`grant ${REPLICA} to current_user`)
  await run('create schema late')
  await run("create table late.position as select 'FFFFFFFF/FFFFFFFF'::pg_lsn as reached")
  await run(`create function late.pg_last_wal_replay_lsn() returns pg_lsn stable language sql
    as 'select reached from late.position'`)
  await run(`grant usage on schema late to ${REPLICA}`)
  await run(`grant select on late.position to ${REPLICA}`)
  await run(`alter role ${REPLICA} set search_path = late, pg_catalog, public`)
  const address = Object.assign(new URL(made.url), { username: REPLICA, password: 'replica' })
  const onConnection = (client: unknown) => {
    const connection = client as { user?: string; query(...given: unknown[]): unknown }
    const send = connection.query.bind(connection)
    connection.query = (...given) => {
      const [statement] = given as [string | { text: string }]
      sent.push({ by: connection.user, text: typeof statement === 'string' ? statement : statement.text })
      return send(...given)
    }
  }
  database = await openDatabase({
    ...{ url: made.url, replicaUrls: [address.href], entities: [Position], poolSize: 4, onConnection },
  })
})
beforeEach(async () => {
  await reach('FFFFFFFF/FFFFFFFF')
  // One that was late is left alone for a moment.
  await expect.poll(() => whoAnswers(reader())).toBe('replica')
  sent = []
})
afterAll(async () => {
  await database.close()
  const url = made.url
  await runStatement(url, `drop owned by ${REPLICA}`)
  await runStatement(url, `drop role ${REPLICA}`)
  await made.drop()
})

function reach(position: string): Promise<unknown> {
  return runStatement(made.url, `update late.position set reached = '${position}'`)
}

/** An entity manager of a request that has just come. */
function reader(): EntityManager {
  const em = entitiesOf(database, 'business_a')
  readWith(em, database.replicas!.begin())
  return em
}

const WHO = "select session_user::text as who, current_setting('foyer.business') as business"

async function whoAnswers(em: EntityManager): Promise<string> {
  const [row] = await query<{ who: string; business: string }>(em, WHO)
  expect(row?.business).toBe('business_a')
  return row?.who === REPLICA ? 'replica' : 'main'
}

const positions = () => sent.filter(({ text }) => /^select pg_current_wal_flush_lsn/.test(text))

test('a replica that has all that the main server has acknowledged answers, within the scope', async () => {
  const em = reader()
  expect([await whoAnswers(em), await whoAnswers(em)]).toEqual(['replica', 'replica'])
  // The main server is asked once a request how far that is.
  expect(positions()).toHaveLength(1)
})

test('requests that come together ask once how far the replica must be', async () => {
  await Promise.all(Array.from({ length: 20 }, () => whoAnswers(reader())))
  expect(positions()).toHaveLength(1)
})

test('a replica that lacks something is passed over by this request to its end, and not by later ones', async () => {
  await reach('0/1')
  const em = reader()
  expect(await whoAnswers(em)).toBe('main')
  await reach('FFFFFFFF/FFFFFFFF')
  expect(await whoAnswers(em)).toBe('main')
  await expect.poll(() => whoAnswers(reader())).toBe('replica')
})

test('entities are looked for on the main server, and nothing that is read later is older', async () => {
  const em = reader()
  expect(await whoAnswers(em)).toBe('replica')
  sent = []
  expect(await em.find(Position, {})).toHaveLength(1)
  await em.createQueryBuilder(Position).getResult()
  expect(await whoAnswers(em)).toBe('main')
  expect(sent.filter(({ by }) => by === REPLICA)).toEqual([])
})

test('without a reading nothing is asked of a replica', async () => {
  const em = entitiesOf(database, 'business_a')
  sent = []
  expect(await em.find(Position, {})).toHaveLength(1)
  expect(await whoAnswers(em)).toBe('main')
  expect(sent.filter(({ by }) => by === REPLICA)).toEqual([])
})

test('what is wrong with a statement is said as the main server says it', async () => {
  await expect(query(reader(), 'select missing')).rejects.toThrow('column "missing" does not exist')
})

test('a replica that is away costs no answer', async () => {
  const away = await openDatabase({
    ...{ url: made.url, replicaUrls: ['postgres://nobody@127.0.0.1:1/none'], entities: [], poolSize: 2 },
  })
  const em = entitiesOf(away, 'business_a')
  readWith(em, away.replicas!.begin())
  expect(await whoAnswers(em)).toBe('main')
  await away.close()
})
