import { expect, test } from 'vitest'
import { migrations, RELEASED } from '../../migrations/index.ts'
import { parseStatements, readMigration } from './read-migration.ts'
import { type ReadMigration, survivalFaults } from './survival.rules.ts'

const end = migrations.indexOf(RELEASED.through) + 1

test('the version that was released last survives every migration since', () => {
  const released = { version: RELEASED.version, migrations: migrations.slice(0, end).map(readMigration) }
  expect(survivalFaults(released, migrations.slice(end).map(readMigration))).toEqual([])
})

test('no two migrations have a number, and they are in its order', () => {
  const numbers = migrations.map(({ name }) => Number(/^Migration(\d{4})/.exec(name)?.[1]))
  expect(numbers).toEqual([...new Set(numbers)].sort((left, right) => left - right))
})

/** What is wrong with a migration after a release that had the tables `chat` and `old`. */
function faultsOf(sql: string | string[], says: Partial<ReadMigration> = {}): string[] {
  const migrationOf = (text: string, name: string): ReadMigration => ({ name, statements: parseStatements(text) })
  const tables = "create table chat (id text, title text default '', kind text); create table old (id text)"
  const later = [sql].flat().map((text, index) => ({ ...migrationOf(text, `Migration${index + 2}`), ...says }))
  return survivalFaults({ version: '1.4.0', migrations: [migrationOf(tables, 'Migration1')] }, later)
}

test.each([
  'create table room (id text not null, chat_id text references chat (id))',
  'alter table chat add column mood text',
  "alter table chat add column mood text not null default 'calm'",
  'alter table chat add column counted integer not null generated always as (1) stored',
  "alter table chat add column mood text check (mood <> '')",
  'alter table chat alter column kind drop not null',
  "alter table chat alter column kind set default 'plain'",
  'alter table chat drop constraint chat_kind_check',
  'drop index chat_list',
  "update chat set kind = 'plain' where kind is null",
  'create function f() returns integer language sql return 1',
  `alter table chat rename to chat_first; alter table chat_first set schema other;
   create table chat (like other.chat_first including all) partition by range (id)`,
])('%s: the previous version goes on', (sql) => {
  expect(faultsOf(sql)).toEqual([])
})

test.each([
  ['alter table chat drop column title', 'drops chat.title'],
  ['alter table only public.chat drop column if exists title cascade', 'drops chat.title'],
  ['alter table chat alter column kind set not null', 'lets chat.kind be empty no more'],
  ['alter table chat alter column kind type integer using 0', 'changes the type of chat.kind'],
  ['alter table chat alter column title drop default', 'takes the default from chat.title'],
  ['alter table chat add column mood text not null', 'adds chat.mood, which must be given'],
  ["alter table chat add constraint short check (title <> '')", 'adds the constraint short to chat'],
  ['alter table chat add unique (title)', 'adds the constraint without a name to chat'],
  ['alter table chat add foreign key (kind) references old (id)', 'adds the constraint without a name to chat'],
  ['alter table chat rename column title to name', 'renames chat.title to name'],
  ['alter table chat rename to talk', 'renames chat to talk'],
  ['alter table chat rename to talk; create table chat (like old) partition by range (id)', 'renames chat to talk'],
  ['alter table chat rename to talk; create table chat (like talk)', 'renames chat to talk'],
  ['alter table chat set schema other', 'moves chat to other'],
  ['drop table if exists old cascade', 'drops old'],
  ['truncate old', 'empties a table'],
  ['create unique index chat_title on chat (title)', 'makes chat_title unique in chat'],
  ['create index chat_kind on chat (kind)', 'holds up whoever writes to chat'],
])('%s: refused, because it %s', (sql, fault) => {
  expect(faultsOf(sql)).toEqual([expect.stringContaining(`Migration2 ${fault}`)])
})

test('several faults of one statement are all told', () => {
  expect(faultsOf('alter table chat drop column title, alter column kind set not null')).toHaveLength(2)
})

test('what came after the release may be changed and go again', () => {
  const changes = 'alter table chat alter column mood set not null, alter column mood type varchar, drop column mood'
  const room = 'alter table room drop column id; create unique index room_key on room (id); drop table room'
  expect(faultsOf(['alter table chat add column mood text; create table room (id text)', changes, room])).toEqual([])
  expect(
    faultsOf(['alter table chat add column mood text', "alter table chat add check (mood <> ''), add unique (mood)"]),
  ).toEqual([])
  expect(
    faultsOf(['alter table chat add column mood text', 'alter table chat add check (mood <> title)']),
  ).toHaveLength(1)
})

test('a migration may say that it holds writers up, and that a constraint allows more than before', () => {
  expect(faultsOf('create index chat_kind on chat (kind)', { holdsUp: ['chat'] })).toEqual([])
  const wider = "alter table chat drop constraint kinds, add constraint kinds check (kind in ('a', 'b'))"
  expect(faultsOf(wider)).toEqual([
    'Migration2 adds the constraint kinds to chat: the previous version may write what it forbids',
  ])
  expect(faultsOf(wider, { widens: ['kinds'] })).toEqual([])
  const index = 'create unique index titles on chat (kind, title)'
  expect(faultsOf(index, { widens: ['titles'], holdsUp: ['chat'] })).toEqual([])
  expect(faultsOf(index, { widens: ['titles'] })).toEqual([expect.stringContaining('holds up whoever writes to chat')])
})

test.each([
  ['1.3.9', []],
  ['1.4.0', []],
  ['1.4.1', ['Migration2 takes away what is unused since 1.4.1 only, and 1.4.0 is the last release']],
  ['1.10.0', ['Migration2 takes away what is unused since 1.10.0 only, and 1.4.0 is the last release']],
])('what nothing uses since %s may be taken away once that is released', (unusedSince, faults) => {
  expect(faultsOf('alter table chat drop column title', { unusedSince })).toEqual(faults)
  expect(faultsOf('alter table chat add column mood text', { unusedSince })).toEqual([
    'Migration2 says that it takes something away, but takes nothing',
  ])
})
