import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { readBreaks } from './verify-chain.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

/** Does something that is noted; many at once wait for each other. */
async function setOrigins(count: number): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, (_, number) =>
      app.graphql(
        'mutation ($input: SetAllowedOriginsInput!) { setAllowedOrigins(input: $input) { userErrors { message } } }',
        { input: { siteKey: 'site_demo', allowedOrigins: [`https://${number}.example`] } },
        { as: app.quayside.staff },
      ),
    ),
  )
}

const positions = async () =>
  (
    await app.query<{ position: string }>('select position from audit_entry where business_id = $1 order by position', [
      app.quayside.businessId,
    ])
  ).map(({ position }) => Number(position))

/** Changes something beyond what the program may do, looks for breaks, and puts it back. */
async function breaksAfter(change: string, parameters: unknown[] = []): Promise<string[]> {
  await app.query('create table kept_entry as select * from audit_entry')
  await app.query(change, parameters)
  const breaks = await readBreaks(app.databaseUrl)
  await app.query('delete from audit_entry')
  await app.query('alter table audit_entry disable trigger chain_audit_entry')
  await app.query('insert into audit_entry select * from kept_entry')
  await app.query('alter table audit_entry enable trigger chain_audit_entry')
  await app.query('drop table kept_entry')
  return breaks.map(({ position, what }) => `${position}: ${what}`)
}

test('entries written at once stand in one chain without a gap', async () => {
  await setOrigins(12)
  const written = await positions()
  expect(written).toEqual(written.map((_, index) => index + 1))
  expect(written.length).toBeGreaterThanOrEqual(12)
  expect(await readBreaks(app.databaseUrl)).toEqual([])
})

test.each([
  [
    'an entry that was changed',
    "update audit_entry set actor_id = 'somebody' where position = 5",
    '5: it, or what came before it, was changed',
  ],
  [
    'details that were changed',
    "update audit_entry set details = '[]' where position = 5",
    '5: its details were changed',
  ],
  ['an entry that was removed', 'delete from audit_entry where position = 5', '6: entries before it are gone'],
  [
    'the last entry removed',
    'delete from audit_entry where position = (select max(position) from audit_entry)',
    'the last entries are gone',
  ],
])('%s is found', async (_, change, found) => {
  expect((await breaksAfter(change)).join('\n')).toContain(found)
  expect(await readBreaks(app.databaseUrl)).toEqual([])
})

test('the program itself may neither change nor remove an entry', async () => {
  for (const change of ["update audit_entry set action = 'STAFF_ADDED'", 'delete from audit_entry']) {
    await expect(app.query(`set local role foyer_app; ${change}`)).rejects.toThrow(/permission denied/)
  }
})
