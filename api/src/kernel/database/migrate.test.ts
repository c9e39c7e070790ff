import { Migration } from '@mikro-orm/migrations'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { createTestDatabase } from '../../test/create-test-database.ts'
import { runStatement } from '../../test/statement.ts'
import { type MigrationClass, migrate } from './migrate.ts'

class Migration9999Mood extends Migration {
  override up(): void {
    this.addSql('alter table diary add column mood text')
  }
}

const CHANGE: readonly MigrationClass[] = [Migration9999Mood]

/** A database with a table that somebody reads in a transaction that does not end. */
async function heldTable() {
  const database = await createTestDatabase()
  onTestFinished(() => database.drop())
  await runStatement(database.url, 'create table diary (id integer, business_id text)')
  await runStatement(database.url, 'delete from migration')
  const reader = new Client({ connectionString: database.url })
  reader.on('error', () => {})
  await reader.connect()
  onTestFinished(() => reader.end())
  await reader.query('begin')
  await reader.query('select * from diary')
  return { url: database.url, letGo: () => reader.query('commit') }
}

test('a change of a table in use lets others go on between two attempts, and is made once the table is free', async () => {
  const { url, letGo } = await heldTable()
  const changing = migrate(url, CHANGE, [], { waitMs: 100, attempts: 100 })
  const waits = () => runStatement(url, "select 1 from pg_locks where not granted and relation = 'diary'::regclass")
  await expect.poll(waits, { interval: 5 }).toHaveLength(1)
  // Whoever comes after it waits as long as it does and no longer.
  await runStatement(url, 'select * from diary')
  await letGo()
  await changing
  expect(await runStatement(url, 'select mood from diary')).toEqual([])
})

test('a table that is never free stops the start, which says what to do, and nothing is changed', async () => {
  const { url } = await heldTable()
  const changing = migrate(url, CHANGE, [], { waitMs: 50, attempts: 2 })
  await expect(changing).rejects.toThrow('look for long transactions in pg_stat_activity')
  await expect(runStatement(url, 'select mood from diary')).rejects.toThrow('mood')
})

test('who sees which rows waits for a table in use in the same way', async () => {
  const { url, letGo } = await heldTable()
  await runStatement(url, "comment on table migration is ''")
  const changing = migrate(url, [], [], { waitMs: 100, attempts: 100 })
  const waits = () => runStatement(url, "select 1 from pg_locks where not granted and relation = 'diary'::regclass")
  await expect.poll(waits, { interval: 5 }).toHaveLength(1)
  await runStatement(url, 'select * from diary')
  await letGo()
  await changing
  const [found] = await runStatement(url, "select relrowsecurity as kept from pg_class where oid = 'diary'::regclass")
  expect(found).toEqual({ kept: true })
})
