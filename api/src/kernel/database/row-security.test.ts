import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareDatabase } from '../../prepare-database.ts'
import { BERGWERK_WISHES, convert, QUAYSIDE_WISHES } from '../../test/convert.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { runStatement } from '../../test/statement.ts'
import { entitiesOf, entitiesProvedBy, openDatabase, query } from './database.ts'
import { applicationRole } from './row-security.ts'
import { transaction } from './transaction.ts'

/** Who the program is to the database at that moment, and for which business. */
const WHO = "select array[current_user::text, coalesce(current_setting('foyer.business', true), '')] as who"

let app: TestApp
let program: Client
beforeAll(async () => {
  app = await startTestApp()
  await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
  await convert(app, app.bergwerk, BERGWERK_WISHES, { fullName: 'Urs Keller', email: 'urs@example.ch' })
  const role = await applicationRole(app.databaseUrl)
  program = new Client({ connectionString: app.databaseUrl, ...(role && { options: `-c role=${role}` }) })
  await program.connect()
})
afterAll(async () => {
  await program.end()
  await app.close()
})

async function tablesOfBusinesses(): Promise<{ table: string; column: string }[]> {
  const rows = await app.query<{ table_name: string }>(
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'business_id' order by table_name`,
  )
  expect(rows.length).toBeGreaterThan(20)
  return [
    { table: 'business', column: 'id' },
    ...rows.map(({ table_name: table }) => ({ table, column: 'business_id' })),
  ]
}

/** What the program's role sees of each table within a scope, such as `visitor 3`; those it sees nothing of are left out. */
async function seen(scope: string): Promise<string[]> {
  await program.query('begin')
  await program.query("select set_config('foyer.business', $1, true)", [scope])
  const found: string[] = []
  for (const { table, column } of await tablesOfBusinesses()) {
    const { rows } = await program.query(`select distinct ${column} as business from ${table}`)
    found.push(...rows.map(({ business }) => `${table} of ${business}`))
  }
  await program.query('commit')
  return found
}

test('the program works as a role that is neither exempt nor owner of anything', async () => {
  const { rows } = await program.query(
    `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcanlogin,
       (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
     from pg_roles where rolname = current_user`,
  )
  expect(rows).toEqual([
    { rolname: 'foyer_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: false, owned: 0 },
  ])
})

test('every transaction of the program is one of that role, and its connection keeps nothing of it', async () => {
  const role = await applicationRole(app.databaseUrl)
  const seen: string[][] = []
  const onConnection = (client: unknown) => {
    const connection = client as Client
    const send = connection.query.bind(connection) as (...given: unknown[]) => unknown
    Object.assign(connection, {
      query: (...given: unknown[]) => {
        // As another client of a pooler would find the connection.
        if (given[0] === 'begin')
          void (send(WHO) as Promise<{ rows: { who: string[] }[] }>).then(({ rows }) => seen.push(rows[0]!.who))
        return send(...given)
      },
    })
  }
  const database = await openDatabase({ url: app.databaseUrl, entities: [], poolSize: 1, role, onConnection })
  const scoped = entitiesOf(database, 'business_a')
  const answers = [
    await query(database.orm.em.fork(), WHO),
    await query(scoped, WHO),
    await query(entitiesProvedBy(database, 'key'), WHO),
    await scoped.transactional((em) => query(em as typeof scoped, WHO)),
    await transaction(database, { businessId: 'business_b' }, (tx) => tx.query(WHO)),
  ].map(([row]) => (row as { who: string[] }).who)
  await database.close()
  expect(answers).toEqual([
    ['foyer_app', ''],
    ['foyer_app', 'business_a'],
    ['foyer_app', ''],
    ['foyer_app', 'business_a'],
    ['foyer_app', 'business_b'],
  ])
  expect(new Set(seen.map(String))).toEqual(new Set([`${new URL(app.databaseUrl).username},`]))
})

test('every table of businesses is held by forced row-level security', async () => {
  const open = await app.query(
    `select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where nspname = 'public' and relkind in ('r', 'p') and relname not in ('migration', 'installation', 'attempt')
       and not (relrowsecurity and relforcerowsecurity)`,
  )
  expect(open).toEqual([])
})

/** What workers look through for all businesses at once: which credentials ended, what is to be computed or sent. */
const READ_BY_ALL = /^(revocation|insight_change|event_counter|webhook_progress|webhook_due) of /

test('without a scope the program sees no row of any business', async () => {
  expect((await seen('')).filter((row) => !READ_BY_ALL.test(row))).toEqual([])
})

test("within the scope of one business the program sees its rows and nobody else's", async () => {
  const rows = (await seen(app.quayside.businessId)).filter((row) => !READ_BY_ALL.test(row))
  expect(rows).toEqual(
    expect.arrayContaining(['business', 'conversation', 'event'].map((table) => expect.stringContaining(table))),
  )
  expect(rows.filter((row) => !row.endsWith(` of ${app.quayside.businessId}`))).toEqual([])
})

test.each([
  ["write a row into another's table", `insert into event_counter (business_id, position) values ($1, 1)`],
  ['move a row to another', `update visitor set business_id = $1`],
  ['lift the policies', `alter table visitor disable row level security`],
  ['change what has happened', `update event set type = 'REVERSED'`],
  ['remove what has happened', `delete from event`],
])('within the scope of one business the program cannot %s', async (_what, statement) => {
  await program.query('begin')
  await program.query("select set_config('foyer.business', $1, true)", [app.quayside.businessId])
  const parameters = statement.includes('$1') ? [app.bergwerk.businessId] : []
  await expect(program.query(statement, parameters)).rejects.toThrow(
    /row-level security|permission denied|must be owner/,
  )
  await program.query('rollback')
})

test('a proof finds the row that holds it and no other', async () => {
  await program.query('begin')
  await program.query("select set_config('foyer.proof', $1, true)", [app.bergwerk.siteKey])
  const { rows } = await program.query('select site_key from site')
  expect(rows).toEqual([{ site_key: app.bergwerk.siteKey }])
  await program.query('commit')
})

test('a user of the database who may make no role is held by the policies as the owner of the tables', async () => {
  const name = `foyer_plain_${randomBytes(6).toString('hex')}`
  const server = app.databaseUrl
  await runStatement(server, `create role ${name} login password 'plain'`)
  await runStatement(server, `grant ${name} to current_user`)
  await runStatement(server, `create database ${name} owner ${name}`)
  const url = Object.assign(new URL(server), { username: name, password: 'plain', pathname: `/${name}` }).href
  await prepareDatabase(url)
  expect(await applicationRole(url)).toBeUndefined()
  const owner = new Client({ connectionString: url })
  await owner.connect()
  const insert = `insert into business (id, name, time_zone, currency, locale, contact_email, contact_phone, signing_key, created_at)
    values ('business_one', 'One', 'UTC', 'EUR', 'en', 'one@example.com', '1', 'key', now())`
  await expect(owner.query(insert)).rejects.toThrow(/row-level security/)
  await owner.query("select set_config('foyer.business', 'business_one', false)")
  await owner.query(insert)
  expect((await owner.query('select id from business')).rows).toHaveLength(1)
  await owner.query("select set_config('foyer.business', 'business_two', false)")
  expect((await owner.query('select id from business')).rows).toEqual([])
  await owner.end()
  await runStatement(server, `drop database ${name}`)
  await runStatement(server, `drop role ${name}`)
})

test('a database that is up to date is not locked again when another process starts', async () => {
  const versions = () =>
    app.query(
      "select obj_description('migration'::regclass, 'pg_class') as version, (select count(*)::int from pg_policy) as policies, (select max(xmin::text::bigint) from pg_policy)::text as newest",
    )
  const before = await versions()
  await prepareDatabase(app.databaseUrl)
  expect(await versions()).toEqual(before)
})
