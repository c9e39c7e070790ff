import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../app.ts'
import { readConfig } from '../kernel/config.ts'
import { createTestDatabase } from '../test/create-test-database.ts'
import { runStatement } from '../test/statement.ts'
import { seed } from './seed.ts'

test.each([
  ['empty', { tariffs: 0, conversations: 0, staff: 1 }],
  ['catalogue', { tariffs: expect.any(Number), conversations: 0, staff: 1 }],
])('an empty database is filled with %s once, whoever starts again', async (kind, found) => {
  const database = await createTestDatabase()
  const config = readConfig({ FOYER_SEED: kind, PORT: '0' })
  const { app, close } = await createApp({ config, databaseUrl: database.url })
  onTestFinished(async () => {
    await close()
    await database.drop()
  })
  expect(await seed(app)).toMatchObject({ adminEmail: 'admin@quayside.example' })
  expect(await seed(app)).toBeUndefined()
  const [counted] = await runStatement<{ tariffs: number }>(
    database.url,
    `select (select count(*)::int from tariff) as tariffs, (select count(*)::int from conversation) as conversations,
       (select count(*)::int from staff_member) as staff`,
  )
  expect(counted).toEqual(found)
  if (kind === 'catalogue') expect(counted!.tariffs).toBeGreaterThan(2)
})
