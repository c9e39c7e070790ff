import { afterAll, beforeAll, expect, test } from 'vitest'
import { STAFF_PASSWORD } from '../test/open-operator.ts'
import { refusals } from '../test/refusals.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

test.each<[string, object]>([
  ['nothing', { email: '', password: '' }],
  ['no password', { password: '' }],
  ['no address', { email: ' ' }],
  ['an address with NUL', { email: '\u0000' }],
  ['a password with NUL', { password: `${STAFF_PASSWORD}\u0000` }],
  ['a lone surrogate', { email: '\ud800@example.com', password: '\udc00' }],
  ['a very long address', { email: `${'x'.repeat(50_000)}@example.com` }],
  ['a very long password', { password: 'x'.repeat(100_000) }],
])('signIn refuses %s like a wrong password', async (_, changes) => {
  const input = { email: app.quayside.staffEmail, password: STAFF_PASSWORD, ...changes }
  expect(await refusals(app, 'signIn', input)).toEqual(['CREDENTIALS input'])
})
