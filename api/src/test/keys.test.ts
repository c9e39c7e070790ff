import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from './create-test-database.ts'
import { runStatement } from './statement.ts'

/** Of no business: who tries passwords, the businesses themselves, what the database is, and which migrations it has seen. */
const SHARED = ['attempt', 'business', 'installation', 'migration']

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

/** The names that a statement finds. */
async function found(sql: string): Promise<string[]> {
  const rows = await runStatement<{ name: string }>(database.url, sql)
  return rows.map(({ name }) => name)
}

const OURS = "relnamespace::regnamespace::text in ('public', 'partitions')"

describe('every table can be spread over machines by business', () => {
  test('each has a business, except those that all share', async () => {
    const without = await found(
      `select relname as name from pg_class where relkind in ('r', 'p') and ${OURS} and not exists (
         select from pg_attribute where attrelid = pg_class.oid and attname = 'business_id' and attnotnull)
       order by relname`,
    )
    expect(without).toEqual(SHARED)
  })

  test('whatever is unique is so within a business, and the business comes first in it', async () => {
    const elsewhere = await found(
      `select indexrelid::regclass::text as name from pg_index join pg_class on pg_class.oid = indrelid
       where ${OURS} and indisunique and relname not in ('${SHARED.join("', '")}')
         and 'business_id' is distinct from (
           select attname from pg_attribute where attrelid = indrelid and attnum = indkey[0])`,
    )
    expect(elsewhere).toEqual([])
  })

  test('whoever follows the rows from elsewhere can tell them apart: by a primary key, or by all that is in them', async () => {
    // Of a partitioned table the rows lie in its partitions.
    const without = await found(
      `select relname as name from pg_class where relkind = 'r' and ${OURS} and relreplident <> 'f' and not exists (
         select from pg_index where indrelid = pg_class.oid and indisprimary)`,
    )
    expect(without).toEqual([])
  })

  test('what refers to another row refers to one of its own business', async () => {
    const across = await found(
      `select conrelid::regclass::text || '.' || conname as name from pg_constraint
       join pg_class on pg_class.oid = conrelid
       where ${OURS} and contype = 'f' and relname not in ('${SHARED.join("', '")}')
         and ('business_id' is distinct from (
             select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1])
           or (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1])
             is distinct from case when confrelid = 'business'::regclass then 'id' else 'business_id' end)`,
    )
    expect(across).toEqual([])
  })

  test('no number is drawn from a sequence that all businesses share', async () => {
    const sequences = await found(
      `select relname as name from pg_class where relkind = 'S' and ${OURS} and relname <> 'migration_id_seq'`,
    )
    expect(sequences).toEqual([])
  })

  test('what these statements look for they would find', async () => {
    await runStatement(
      database.url,
      `create table stray (id bigserial, business_id text, seen text unique);
       alter table stray add foreign key (business_id) references business (id)`,
    )
    const seen = await found(
      `select indexrelid::regclass::text as name from pg_index join pg_class on pg_class.oid = indrelid
       where ${OURS} and indisunique and relname = 'stray'
         and 'business_id' is distinct from (
           select attname from pg_attribute where attrelid = indrelid and attnum = indkey[0])`,
    )
    expect(seen).toEqual(['stray_seen_key'])
  })
})
