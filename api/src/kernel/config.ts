import { readDatabaseAddresses } from './database/database-addresses.ts'
import { DEFAULT_LIMITS, type LimitSettings } from './limits/limit-settings.ts'
import type { MetricsPlace } from './metrics/serve-metrics.ts'
import { type ModelSettings, readModel } from './model-settings.ts'
import { networks, oneOf, wholeNumber } from './setting-values.ts'
import { StartupError } from './startup-error.ts'
import { readTracing, type TracingSettings } from './tracing/tracing-settings.ts'

/** Every setting of the program. */
export interface Config {
  /** `PORT`: port to serve on. Default 4000. */
  port: number
  /** `HOST`: address to listen on. Default `127.0.0.1`; `0.0.0.0` for all. */
  host: string
  /** `PUBLIC_URL`: where visitors reach this server; links are made with it. Default `http://localhost:PORT`. */
  publicUrl: string
  /** `DATABASE_URL`: a PostgreSQL to use instead of the embedded one. */
  databaseUrl: string | undefined
  /**
   * `DATABASE_DIRECT_URL`: the same database past a pooler that shares connections between transactions: for signals between
   * processes and for a start, which need a connection of their own. Default `DATABASE_URL`.
   */
  databaseDirectUrl: string | undefined
  /** `DATABASE_REPLICA_URLS`: servers that follow it, to read from, with commas between. Default none. */
  databaseReplicaUrls: string[]
  /** `FOYER_DATA_DIR`: folder of the embedded PostgreSQL. Default `.data`. */
  dataDirectory: string
  /**
   * `FOYER_SEED`: what an empty database is filled with: `demo`, the example operator with its past, `catalogue`, the same
   * without one, or `empty`, an operator of one's own. Default `demo`.
   */
  seed: 'demo' | 'catalogue' | 'empty'
  /** `FOYER_ADMIN_EMAIL`: address of the first member of staff. Default `admin@quayside.example`. */
  adminEmail: string
  /** `FOYER_ADMIN_PASSWORD`: their password, at least 10 characters. Made and printed once if not given. */
  adminPassword: string | undefined
  /** `FOYER_DEMO_API_KEY`: an API key for the example operator. Made and printed once if not given. */
  demoApiKey: string | undefined
  /** `FOYER_DATABASE_POOL`: most connections to PostgreSQL of one process. Default 10. */
  poolSize: number
  /** `FOYER_SLOW_READER_MS`: how long a reader of events may take no more before it is closed. Default 30000. */
  slowReaderMs: number
  /** `FOYER_STOP_DELAY_MS`: how long it still serves once asked to stop, while `/readyz` says it is not ready. Default 0. */
  stopDelayMs: number
  /**
   * `FOYER_TRUSTED_PROXIES`: addresses or networks of the proxies in front, whose `X-Forwarded-For` is believed. Default
   * none: a caller is where the connection comes from.
   */
  trustedProxies: string[]
  /**
   * `FOYER_WEBHOOK_TARGETS`: where webhooks may go. `public`: to https addresses of the Internet; the default. Addresses or
   * networks of one's own, such as `10.1.2.0/24`: there too, and by http to these. `any`: anywhere, for tests and development
   * only.
   */
  webhookTargets: WebhookTargets
  /**
   * What one caller may ask for. `FOYER_COST_PER_MINUTE_PUBLIC`, `FOYER_COST_PER_MINUTE_SESSION`,
   * `FOYER_COST_PER_MINUTE_STAFF`, `FOYER_COST_PER_MINUTE_API_KEY`: what the operations of a network address, a chat window,
   * a member of staff and an API key may cost in a minute. `FOYER_SESSIONS_PER_MINUTE`: chat windows that a network address
   * may open on a site. `FOYER_MESSAGES_PER_MINUTE`: messages that one chat may have answered. `FOYER_STREAMS_PER_CALLER`:
   * subscriptions that one caller may have open in this process. `FOYER_PUBLIC_DOCUMENTS`: `registered` lets nobody without
   * a key or a sign-in run other documents than those of the build, and is the default of the production start; `any` is the
   * default otherwise.
   */
  limits: LimitSettings
  /**
   * Card payments through Stripe Checkout; off until the first two are set. `FOYER_STRIPE_SECRET_KEY`: secret or restricted
   * key. `FOYER_STRIPE_WEBHOOK_SECRET`: signing secret of the webhook. `FOYER_STRIPE_API_URL`: where Stripe's API is, if
   * reached through something else. Default `https://api.stripe.com`.
   */
  stripe: StripeSettings | undefined
  /**
   * The language model that answers visitors; undefined while the built-in assistant does. `FOYER_ASSISTANT`: who answers:
   * `built-in`, `openai-compatible` (any server that speaks OpenAI's chat completions) or `anthropic`. Default `built-in`.
   * `FOYER_MODEL`: name of the model, as its provider has it. `FOYER_MODEL_URL`: where the API is, with its version, such as
   * `https://llm.example.com/v1`; of Anthropic only if reached through something else. `FOYER_MODEL_KEY`: API key; a server
   * of one's own may do without. `FOYER_MODEL_TIMEOUT_MS`: how long a whole reply may take. Default 30000.
   * `FOYER_MODEL_SILENCE_MS`: how long the model may say nothing, before its first piece and between two. Default 8000.
   * `FOYER_MODEL_TOKENS_PER_REPLY`: most tokens of one reply, those sent and those written, over all its steps. Default
   * 30000. `FOYER_MODEL_TOKENS_PER_DAY`: the same of all replies of an operator on one day. Default 1000000.
   */
  model: ModelSettings | undefined
  /**
   * Where figures are served for Prometheus, under `/metrics`; nowhere until a port is set. `FOYER_METRICS_PORT`: a port of
   * its own. `FOYER_METRICS_HOST`: address to listen on. Default `127.0.0.1`.
   */
  metrics: MetricsPlace | undefined
  /** Where traces go; nowhere until OpenTelemetry's `OTEL_EXPORTER_OTLP_ENDPOINT` or one beside it says so. */
  tracing: TracingSettings | undefined
  /** `FOYER_LOG`: `quiet` (errors only) or `verbose` (a line for each request too). Default `quiet`. */
  verbose: boolean
}

/** How Stripe is reached, and how it proves that it speaks. */
export interface StripeSettings {
  secretKey: string
  webhookSecret: string
  apiUrl: URL
}

/** Where webhooks may go; a list has addresses and networks that are allowed besides public ones. */
export type WebhookTargets = 'public' | 'any' | readonly string[]

/** Reads the settings; a wrong one stops the start with one line that names it. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const text = (name: string) => environment[name]?.trim() || undefined
  const port = wholeNumber('PORT', text('PORT') ?? '4000', 0, 65_535)
  const publicUrl = text('PUBLIC_URL') ?? `http://localhost:${port}`
  if (!/^https?:\/\/[^/?#]+$/.test(publicUrl.replace(/\/$/, ''))) {
    throw new StartupError(`PUBLIC_URL must be an http or https address without a path, but is "${publicUrl}".`)
  }
  return {
    port,
    host: text('HOST') ?? '127.0.0.1',
    publicUrl: publicUrl.replace(/\/$/, ''),
    ...readDatabaseAddresses(text),
    dataDirectory: text('FOYER_DATA_DIR') ?? '.data',
    seed: oneOf('FOYER_SEED', text('FOYER_SEED') ?? 'demo', ['demo', 'catalogue', 'empty']),
    adminEmail: text('FOYER_ADMIN_EMAIL') ?? 'admin@quayside.example',
    adminPassword: text('FOYER_ADMIN_PASSWORD'),
    demoApiKey: text('FOYER_DEMO_API_KEY'),
    poolSize: wholeNumber('FOYER_DATABASE_POOL', text('FOYER_DATABASE_POOL') ?? '10', 2, 200),
    slowReaderMs: wholeNumber('FOYER_SLOW_READER_MS', text('FOYER_SLOW_READER_MS') ?? '30000', 100, 600_000),
    stopDelayMs: wholeNumber('FOYER_STOP_DELAY_MS', text('FOYER_STOP_DELAY_MS') ?? '0', 0, 120_000),
    trustedProxies: networks('FOYER_TRUSTED_PROXIES', text('FOYER_TRUSTED_PROXIES')),
    webhookTargets: webhookTargets(text('FOYER_WEBHOOK_TARGETS') ?? 'public'),
    limits: readLimits(text),
    stripe: readStripe(text),
    model: readModel(text),
    metrics: readMetricsPlace(text),
    tracing: readTracing(text),
    verbose: oneOf('FOYER_LOG', text('FOYER_LOG') ?? 'quiet', ['quiet', 'verbose']) === 'verbose',
  }
}

function readLimits(text: (name: string) => string | undefined): LimitSettings {
  const number = (name: string, standard: number) => wholeNumber(name, text(name) ?? String(standard), 1, 1e12)
  const { costPerMinute, sessionsPerMinute, messagesPerMinute, openStreams, ...fixed } = DEFAULT_LIMITS
  const documents = text('FOYER_PUBLIC_DOCUMENTS') ?? (text('NODE_ENV') === 'production' ? 'registered' : 'any')
  return {
    ...fixed,
    costPerMinute: {
      ANONYMOUS: number('FOYER_COST_PER_MINUTE_PUBLIC', costPerMinute.ANONYMOUS),
      SESSION: number('FOYER_COST_PER_MINUTE_SESSION', costPerMinute.SESSION),
      STAFF: number('FOYER_COST_PER_MINUTE_STAFF', costPerMinute.STAFF),
      API_KEY: number('FOYER_COST_PER_MINUTE_API_KEY', costPerMinute.API_KEY),
    },
    sessionsPerMinute: number('FOYER_SESSIONS_PER_MINUTE', sessionsPerMinute),
    messagesPerMinute: number('FOYER_MESSAGES_PER_MINUTE', messagesPerMinute),
    openStreams: number('FOYER_STREAMS_PER_CALLER', openStreams),
    publicDocuments: oneOf('FOYER_PUBLIC_DOCUMENTS', documents, ['registered', 'any']),
  }
}

function readMetricsPlace(text: (name: string) => string | undefined): MetricsPlace | undefined {
  const port = text('FOYER_METRICS_PORT')
  if (port === undefined) return undefined
  const host = text('FOYER_METRICS_HOST') ?? '127.0.0.1'
  return { port: wholeNumber('FOYER_METRICS_PORT', port, 0, 65_535), host }
}

function readStripe(text: (name: string) => string | undefined): StripeSettings | undefined {
  const [secretKey, webhookSecret] = [text('FOYER_STRIPE_SECRET_KEY'), text('FOYER_STRIPE_WEBHOOK_SECRET')]
  const apiUrl = text('FOYER_STRIPE_API_URL') ?? 'https://api.stripe.com'
  if (!secretKey && !webhookSecret) return undefined
  if (!secretKey || !webhookSecret) {
    // With one of them alone payments would be taken and never heard of, or the other way round.
    throw new StartupError(
      'Card payments need both FOYER_STRIPE_SECRET_KEY and FOYER_STRIPE_WEBHOOK_SECRET. Set the other one too, or neither.',
    )
  }
  if (!/^https?:\/\/[^/?#]+\/?$/.test(apiUrl)) {
    throw new StartupError(`FOYER_STRIPE_API_URL must be an address without a path, but is "${apiUrl}".`)
  }
  return { secretKey, webhookSecret, apiUrl: new URL(apiUrl) }
}

function webhookTargets(value: string): WebhookTargets {
  return value === 'public' || value === 'any'
    ? value
    : networks('FOYER_WEBHOOK_TARGETS, if neither public nor any,', value)
}
