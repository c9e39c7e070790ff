import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { features } from '../../features.ts'
import { migrate } from '../../kernel/database/migrate.ts'
import { newIdentifier } from '../../kernel/identifier.ts'
import { Migration0051Partitions } from '../../migrations/0051-partitions.ts'
import { migrations } from '../../migrations/index.ts'
import { inDatabase, runStatement } from '../statement.ts'

const DAY_MS = 86_400_000

let url: string
let name: string
let before: unknown
/** What the operator has said, the last of it by a clock that was two months ahead. */
let conversationIds: string[]
beforeAll(async () => {
  name = `foyer_test_${randomBytes(8).toString('hex')}`
  const { url: server } = inject('databaseServer')
  await runStatement(server, `create database ${name}`)
  url = inDatabase(server, name)
  const rules = features.flatMap(({ rowRules = [] }) => rowRules)
  await migrate(url, migrations.slice(0, migrations.indexOf(Migration0051Partitions)), rules)
  conversationIds = [-400, -1, 62].map((days) => newIdentifier('conversation', new Date(Date.now() + days * DAY_MS)))
  await fill()
  before = await whatIs('message', 'event')
  await migrate(url, migrations, rules)
})
afterAll(() => runStatement(inject('databaseServer').url, `drop database ${name} with (force)`))

async function fill(): Promise<void> {
  await runStatement(
    url,
    `insert into business (id, name, time_zone, currency, locale, contact_email, contact_phone, signing_key, created_at)
     values ('business', 'One', 'UTC', 'EUR', 'en', 'one@example.com', '1', 'key', now());
     alter table conversation drop constraint conversation_business_id_session_id_fkey`,
  )
  for (const [index, id] of conversationIds.entries()) {
    await runStatement(
      url,
      `insert into conversation (business_id, id, session_id, channel, opened_at, last_activity_at)
       values ('business', '${id}', '${id}', 'CHAT', now(), now());
       insert into message (business_id, id, conversation_id, position, author, text, state, sent_at)
       values ('business', 'message ${index}', '${id}', 0, 'VISITOR', 'Hello', 'COMPLETE', now());
       insert into event (business_id, position, id, type, occurred_at, conversion_id, kind, verdict)
       values ('business', ${index + 1}, 'event ${index}', 'RECORDED', now(), 'conversion', 'TOUR_BOOKED', 'CREDITED')`,
    )
  }
}

/** Files, rows, columns, rights and policies of both tables; their rows lie in the tables that are named. */
async function whatIs(messagesIn: string, eventsIn: string) {
  const [found] = await runStatement(
    url,
    `select array[pg_relation_filenode('${messagesIn}'), pg_relation_filenode('${eventsIn}')] as files,
       (select array_agg(message::text order by id) from message) as messages,
       (select array_agg(event::text order by id) from event) as events,
       (select json_agg(json_build_array(relname, relacl::text, relrowsecurity, relforcerowsecurity) order by relname)
        from pg_class where oid in ('message'::regclass, 'event'::regclass)) as rights,
       (select json_agg(json_build_array(tablename, policyname, roles, cmd, qual) order by tablename, policyname)
        from pg_policies where schemaname = 'public' and tablename in ('message', 'event')) as policies,
       (select json_agg(json_build_array(table_name, column_name, data_type, column_default, is_nullable,
          generation_expression) order by table_name, ordinal_position)
        from information_schema.columns where table_schema = 'public' and table_name in ('message', 'event')) as columns`,
  )
  return found
}

test('an update to partitions leaves rows, their files, rights and policies as they are', async () => {
  expect(await whatIs('partitions.message_first', 'partitions.event_first')).toEqual(before)
})

test('what there was is in the first partition, also what a clock that was ahead made', async () => {
  const places = await runStatement(url, 'select distinct tableoid::regclass::text as place from message')
  expect(places).toEqual([{ place: 'partitions.message_first' }])
})

test('nobody but the owner has a right to a partition or sees a row in it', async () => {
  const open = await runStatement(
    url,
    `select relname from pg_class where relnamespace = 'partitions'::regnamespace and relkind = 'r'
       and (not relrowsecurity or not relforcerowsecurity
         or exists (select from pg_policy where polrelid = pg_class.oid)
         or exists (select from aclexplode(relacl) where grantee <> relowner))`,
  )
  expect(open).toEqual([])
})
