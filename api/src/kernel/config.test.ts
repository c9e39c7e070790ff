import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { DEFAULT_LIMITS } from './limits/limit-settings.ts'

test('without settings the limits are those that are shipped', () => {
  expect(readConfig({}).limits).toEqual(DEFAULT_LIMITS)
})

test.each([
  [{}, 'any'],
  [{ NODE_ENV: 'production' }, 'registered'],
  [{ NODE_ENV: 'test' }, 'any'],
  [{ NODE_ENV: 'production', FOYER_PUBLIC_DOCUMENTS: 'any' }, 'any'],
  [{ FOYER_PUBLIC_DOCUMENTS: 'registered' }, 'registered'],
])('with %j visitors may run %s documents', (environment, documents) => {
  expect(readConfig(environment).limits.publicDocuments).toBe(documents)
})

test('each kind of caller has a budget of its own', () => {
  const { costPerMinute, sessionsPerMinute } = readConfig({
    FOYER_COST_PER_MINUTE_PUBLIC: '1',
    FOYER_COST_PER_MINUTE_SESSION: '2',
    FOYER_COST_PER_MINUTE_STAFF: '3',
    FOYER_COST_PER_MINUTE_API_KEY: '4',
    FOYER_SESSIONS_PER_MINUTE: '5',
  }).limits
  expect({ ...costPerMinute, sessionsPerMinute }).toEqual({
    ANONYMOUS: 1,
    SESSION: 2,
    STAFF: 3,
    API_KEY: 4,
    sessionsPerMinute: 5,
  })
})

test.each([
  ['10.0.0.1', ['10.0.0.1']],
  ['10.0.0.0/8, 2001:db8::/32', ['10.0.0.0/8', '2001:db8::/32']],
])('trusted proxies %s', (text, proxies) => {
  expect(readConfig({ FOYER_TRUSTED_PROXIES: text }).trustedProxies).toEqual(proxies)
})

test.each([
  ['FOYER_TRUSTED_PROXIES', 'true'],
  ['FOYER_TRUSTED_PROXIES', '10.0.0.0/33'],
  ['FOYER_TRUSTED_PROXIES', '10.0.0.0/8/8'],
  ['FOYER_TRUSTED_PROXIES', '10.0.0.1,,10.0.0.2'],
  ['FOYER_PUBLIC_DOCUMENTS', 'none'],
  ['FOYER_COST_PER_MINUTE_PUBLIC', '0'],
  ['FOYER_SESSIONS_PER_MINUTE', 'many'],
  ['FOYER_STRIPE_SECRET_KEY', 'sk_test_1'],
  ['FOYER_STRIPE_WEBHOOK_SECRET', 'whsec_1'],
])('%s may not be %s, and the error names it', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(name)
})

const STRIPE = { FOYER_STRIPE_SECRET_KEY: 'sk_test_1', FOYER_STRIPE_WEBHOOK_SECRET: 'whsec_1' }

test('card payments are off until both secrets are set, and go to Stripe unless told otherwise', () => {
  expect(readConfig({}).stripe).toBeUndefined()
  expect(readConfig(STRIPE).stripe).toMatchObject({ secretKey: 'sk_test_1', webhookSecret: 'whsec_1' })
  expect(readConfig(STRIPE).stripe?.apiUrl.href).toBe('https://api.stripe.com/')
  const elsewhere = readConfig({ ...STRIPE, FOYER_STRIPE_API_URL: 'http://127.0.0.1:12111' })
  expect(elsewhere.stripe?.apiUrl.port).toBe('12111')
  expect(() => readConfig({ ...STRIPE, FOYER_STRIPE_API_URL: 'api.stripe.com' })).toThrow('FOYER_STRIPE_API_URL')
})
