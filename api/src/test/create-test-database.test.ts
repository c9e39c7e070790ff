import { Client } from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase } from './create-test-database.ts'
import { inDatabase, runStatement } from './statement.ts'

test('what one test database is given, another does not have', async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()])
  await runStatement(first.url, 'create table note (text text)')
  const find = "select 1 from pg_tables where tablename = 'note'"
  expect(await runStatement(first.url, find)).toHaveLength(1)
  expect(await runStatement(second.url, find)).toHaveLength(0)
  await Promise.all([first.drop(), second.drop()])
})

test('a test database has the tables of every migration and no business', async () => {
  const database = await createTestDatabase()
  expect(await runStatement(database.url, 'select id from business')).toEqual([])
  await database.drop()
})

test('a test database goes although a connection to it is open', async () => {
  const database = await createTestDatabase()
  const client = new Client({ connectionString: database.url })
  client.on('error', () => {})
  await client.connect()
  await database.drop()
  await expect(runStatement(database.url, 'select 1')).rejects.toThrow('does not exist')
})

test('the address of another database keeps server, user and password', () => {
  expect(inDatabase('postgres://a:b@127.0.0.1:5/c?x=1', 'd')).toBe('postgres://a:b@127.0.0.1:5/d?x=1')
})
