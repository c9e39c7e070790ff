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

test.each([
  [{}, undefined, undefined],
  [{ DATABASE_URL: 'postgres://pooler/foyer' }, 'postgres://pooler/foyer', 'postgres://pooler/foyer'],
  [
    { DATABASE_URL: 'postgres://pooler/foyer', DATABASE_DIRECT_URL: 'postgresql://server/foyer' },
    'postgres://pooler/foyer',
    'postgresql://server/foyer',
  ],
])('with %j the database is at %s and past a pooler at %s', (environment, databaseUrl, databaseDirectUrl) => {
  expect(readConfig(environment)).toMatchObject({ databaseUrl, databaseDirectUrl })
})

test.each([
  [{ DATABASE_DIRECT_URL: 'postgres://server/foyer' }, 'DATABASE_DIRECT_URL is a second way'],
  [
    { DATABASE_URL: 'postgres://pooler/foyer', DATABASE_DIRECT_URL: 'server/foyer' },
    'DATABASE_DIRECT_URL must begin with',
  ],
])('with %j nothing starts: %s', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message)
})

test('each kind of caller has a budget of its own, and there are numbers for chats and subscriptions', () => {
  const { costPerMinute, sessionsPerMinute, messagesPerMinute, openStreams } = readConfig({
    FOYER_COST_PER_MINUTE_PUBLIC: '1',
    FOYER_COST_PER_MINUTE_SESSION: '2',
    FOYER_COST_PER_MINUTE_STAFF: '3',
    FOYER_COST_PER_MINUTE_API_KEY: '4',
    FOYER_SESSIONS_PER_MINUTE: '5',
    FOYER_MESSAGES_PER_MINUTE: '6',
    FOYER_STREAMS_PER_CALLER: '7',
  }).limits
  expect({ ...costPerMinute, sessionsPerMinute, messagesPerMinute, openStreams }).toEqual({
    ANONYMOUS: 1,
    SESSION: 2,
    STAFF: 3,
    API_KEY: 4,
    sessionsPerMinute: 5,
    messagesPerMinute: 6,
    openStreams: 7,
  })
})

test.each([
  [{}, 'public'],
  [{ FOYER_WEBHOOK_TARGETS: 'public' }, 'public'],
  [{ FOYER_WEBHOOK_TARGETS: 'any' }, 'any'],
  [{ FOYER_WEBHOOK_TARGETS: '127.0.0.1, 10.1.2.0/24' }, ['127.0.0.1', '10.1.2.0/24']],
])('with %j webhooks may go to %j', (environment, targets) => {
  expect(readConfig(environment).webhookTargets).toEqual(targets)
})

test.each([
  [{}, undefined],
  [{ FOYER_METRICS_HOST: '0.0.0.0' }, undefined],
  [{ FOYER_METRICS_PORT: '9464' }, { port: 9464, host: '127.0.0.1' }],
  [
    { FOYER_METRICS_PORT: '9464', FOYER_METRICS_HOST: '::' },
    { port: 9464, host: '::' },
  ],
])('with %j figures are served at %j', (environment, place) => {
  expect(readConfig(environment).metrics).toEqual(place)
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
  ['FOYER_WEBHOOK_TARGETS', 'local'],
  ['FOYER_METRICS_PORT', 'on'],
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

const MODEL = {
  FOYER_ASSISTANT: 'openai-compatible',
  FOYER_MODEL: 'qwen3',
  FOYER_MODEL_URL: 'http://localhost:11434/v1/',
}
const CLAUDE = { FOYER_ASSISTANT: 'anthropic', FOYER_MODEL: 'claude-sonnet-4-5', FOYER_MODEL_KEY: 'sk-ant-1' }

test('without settings the built-in assistant answers, and a model that is switched off stays off', () => {
  expect(readConfig({}).model).toBeUndefined()
  expect(readConfig({ ...MODEL, FOYER_ASSISTANT: 'built-in' }).model).toBeUndefined()
})

test('a model is named by its provider, its name, its address and its key, and has limits', () => {
  expect(readConfig(MODEL).model).toEqual({
    provider: 'openai-compatible',
    name: 'qwen3',
    url: 'http://localhost:11434/v1',
    key: undefined,
    timeoutMs: 30_000,
    silenceMs: 8000,
    tokensPerReply: 30_000,
    tokensPerDay: 1_000_000,
  })
  expect(readConfig(CLAUDE).model).toMatchObject({ url: 'https://api.anthropic.com/v1', key: 'sk-ant-1' })
  const limits = {
    FOYER_MODEL_TIMEOUT_MS: '5000',
    FOYER_MODEL_SILENCE_MS: '1000',
    FOYER_MODEL_TOKENS_PER_REPLY: '4000',
    FOYER_MODEL_TOKENS_PER_DAY: '0',
  }
  expect(readConfig({ ...MODEL, ...limits }).model).toMatchObject({
    timeoutMs: 5000,
    silenceMs: 1000,
    tokensPerReply: 4000,
    tokensPerDay: 0,
  })
})

test.each([
  [{ FOYER_ASSISTANT: 'gpt' }, 'FOYER_ASSISTANT must be one of built-in, openai-compatible, anthropic'],
  [{ FOYER_MODEL: 'qwen3' }, 'Set FOYER_ASSISTANT'],
  [{ ...MODEL, FOYER_MODEL: '' }, 'needs the name of a model in FOYER_MODEL'],
  [{ ...MODEL, FOYER_MODEL_URL: '' }, 'needs the address of an API in FOYER_MODEL_URL'],
  [{ ...MODEL, FOYER_MODEL_URL: 'localhost:11434' }, 'FOYER_MODEL_URL must be an http or https address'],
  [{ ...MODEL, FOYER_MODEL_URL: 'https://llm.example/v1?key=1' }, 'FOYER_MODEL_URL must be'],
  [{ ...CLAUDE, FOYER_MODEL_KEY: ' ' }, 'needs FOYER_MODEL_KEY'],
  [{ ...MODEL, FOYER_MODEL_TIMEOUT_MS: 'soon' }, 'FOYER_MODEL_TIMEOUT_MS'],
  [{ ...MODEL, FOYER_MODEL_SILENCE_MS: '1' }, 'FOYER_MODEL_SILENCE_MS'],
  [{ ...MODEL, FOYER_MODEL_TOKENS_PER_REPLY: '100' }, 'FOYER_MODEL_TOKENS_PER_REPLY'],
  [{ ...MODEL, FOYER_MODEL_TOKENS_PER_DAY: '-1' }, 'FOYER_MODEL_TOKENS_PER_DAY'],
])('of %j the start says: %s', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message)
})
