import { afterAll, beforeAll, expect, test } from 'vitest'
import { STAFF_PASSWORD } from '../../test/open-operator.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

const MOST = 3
const START = new Date('2027-01-04T09:00:00.000Z').getTime()
const MINUTE_MS = 60_000

let app: TestApp
let now = START
beforeAll(async () => {
  const wrongPasswords = { forEmail: MOST, fromNetwork: 1e9 }
  app = await startTestApp({ limits: { wrongPasswords }, clock: () => new Date(now) })
})
afterAll(() => app.close())

async function signIn(password: string) {
  const { data, errors } = await app.graphql<{ signIn: { userErrors: { code: string }[] } | null }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
    { input: { email: app.quayside.staffEmail, password } },
  )
  const [error] = errors ?? []
  return error ? error.extensions : (data.signIn?.userErrors[0]?.code ?? 'IN')
}

test('a quarter of an hour after the first wrong password there are as many attempts again', async () => {
  expect(await signIn('wrong')).toBe('CREDENTIALS')
  now = START + 10 * MINUTE_MS
  expect(await signIn('wrong')).toBe('CREDENTIALS')
  expect(await signIn('wrong')).toBe('CREDENTIALS')
  for (let time = 0; time < 3; time += 1) {
    expect(await signIn(STAFF_PASSWORD)).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 300 })
  }
  now = START + 15 * MINUTE_MS - 1
  expect(await signIn(STAFF_PASSWORD)).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 1 })
  now += 1
  expect(await signIn(STAFF_PASSWORD)).toBe('IN')
  for (let time = 0; time < MOST; time += 1) expect(await signIn('wrong')).toBe('CREDENTIALS')
  expect(await signIn('wrong')).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 900 })
})

test('who made them stands there as a hash, and is forgotten when the time is over', async () => {
  const attempts = () => app.query<Record<string, string>>('select * from attempt')
  await signIn('wrong')
  const rows = await attempts()
  // The address, and the network that all come from.
  expect(rows).toHaveLength(2)
  for (const row of rows) expect(row.key_hash).toMatch(/^[0-9a-f]{64}$/)
  now += 15 * MINUTE_MS - 1
  await app.startAnother()
  expect(await attempts()).toHaveLength(2)
  now += 1
  await app.startAnother()
  await expect.poll(attempts).toEqual([])
})
