import type { Socket } from 'node:net'
import { type AppOptions, createApp, type RunningApp } from '../app.ts'
import { bergwerkCatalogue } from '../demo/bergwerk-catalogue.ts'
import { bergwerk, quayside } from '../demo/operators.ts'
import { quaysideCatalogue } from '../demo/quayside-catalogue.ts'
import { type Config, readConfig, type StripeSettings, type WebhookTargets } from '../kernel/config.ts'
import { openDatabase, query } from '../kernel/database/database.ts'
import { forgetViewers } from '../kernel/http/known-viewers.ts'
import { DEFAULT_LIMITS, type LimitSettings } from '../kernel/limits/limit-settings.ts'
import { createLog, type Log } from '../kernel/log.ts'
import type { ModelSettings } from '../kernel/model-settings.ts'
import type { TracingSettings } from '../kernel/tracing/tracing-settings.ts'
import { type GraphQLAnswer, type GraphQLOptions, postGraphQL } from './ask-graphql.ts'
import { countStatements, type SentStatements } from './count-statements.ts'
import { createTestDatabase } from './create-test-database.ts'
import { openOperator, type TestOperator } from './open-operator.ts'
import { type Stream, type StreamOptions, subscribe } from './subscribe.ts'

/** One process's worth of the program, listening. */
export interface TestServer {
  /** Such as `http://127.0.0.1:41234`. */
  address: string
  /** Sends an operation over HTTP and gives the body of the answer. */
  graphql<Data = unknown>(query: string, variables?: object, options?: GraphQLOptions): Promise<GraphQLAnswer<Data>>
  /** Listens over WebSocket or server-sent events; ended when the app closes. */
  subscribe<Data>(query: string, variables?: object, options?: StreamOptions): Stream<Data>
  close(): Promise<void>
}

/** The whole program on a database of its own with two operators, neither of which has had a visitor yet. */
export interface TestApp extends TestServer {
  databaseUrl: string
  quayside: TestOperator
  bergwerk: TestOperator
  /** Statements sent by the server since the array was last emptied; only with `countStatements`. */
  statements: string[]
  /** Those of them that found out who asks, which are not among the others. */
  lookUps: string[]
  /** What one of these statements was last sent with. */
  parametersOf(statement: string): unknown[]
  /** What the servers logged as failed on their side. A test that causes one empties the array; others must not. */
  defects: string[]
  /** Every line that the servers wrote into a verbose log. */
  logged: string[]
  /** What the first server holds ready for readers who do not take it, over all connections. */
  unsentBytes(): number
  /** Reads the figures of the first server, as Prometheus does; only with `metrics`. */
  readMetrics(): Promise<string>
  /** Runs one statement of the test's own. */
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
  /** Starts another server on the same database, as a second process would be. */
  startAnother(): Promise<TestServer>
  /** Ends all servers, removes the database, and rejects when something had failed on the servers' side. */
  close(): Promise<void>
}

/** What a test may want otherwise. */
export interface TestAppOptions {
  /** Fixes the time. */
  clock?: () => Date
  /** Called with every connection of the server to the database. */
  onConnection?: (client: unknown) => void
  /** Collects the statements that the server sends. */
  countStatements?: boolean
  /** Limits to try; what is left out does not bind. */
  limits?: Partial<LimitSettings>
  /** Addresses whose `X-Forwarded-For` is believed. */
  trustedProxies?: string[]
  /** How long a reader may take nothing. */
  slowReaderMs?: number
  /** Where webhooks may go; to public addresses only, if left out. */
  webhookTargets?: WebhookTargets
  /** Where traces go. */
  tracing?: TracingSettings
  /** Serves figures, on any free port. */
  metrics?: boolean
  /** Card payments. */
  stripe?: StripeSettings
  /** The language model that answers; the built-in assistant, if left out. */
  model?: ModelSettings
}

/** Tests ask more in a second than anybody in an hour, and select more than anybody reads. */
const UNBOUND: LimitSettings = {
  ...DEFAULT_LIMITS,
  documentTokens: 20_000,
  operationCost: 1e9,
  costPerMinute: { ANONYMOUS: 1e12, SESSION: 1e12, STAFF: 1e12, API_KEY: 1e12 },
  sessionsPerMinute: 1e9,
  messagesPerMinute: 1e9,
  wrongPasswords: { forEmail: 1e9, fromNetwork: 1e9 },
  unprovedPerMinute: 1e9,
}

/** Starts the program for a test file; do it in `beforeAll` and `close` it in `afterAll`. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase()
  const sent: SentStatements = { texts: [], lookUps: [], parameters: new Map() }
  const defects: string[] = []
  const logged: string[] = []
  const settings: Settings = {
    databaseUrl: database.pooledUrl,
    directUrl: database.url,
    // Where a test looks at each statement, there are no others that ask how far a replica has come.
    databaseReplicaUrls: options.countStatements || options.onConnection ? [] : database.replicaUrls,
    log: logInto(defects, logged),
    limits: { ...UNBOUND, ...options.limits },
    trustedProxies: options.trustedProxies ?? [],
    slowReaderMs: options.slowReaderMs ?? 30_000,
    webhookTargets: options.webhookTargets ?? 'public',
    metrics: options.metrics ? { port: 0, host: '127.0.0.1' } : undefined,
    tracing: options.tracing,
    stripe: options.stripe,
    model: options.model,
    ...(options.clock && { clock: options.clock }),
    ...(options.onConnection && { onConnection: options.onConnection }),
    ...(options.countStatements && { onConnection: countStatements(sent) }),
  }
  const { running, ...server } = await startServer(settings)
  // Tests look at everything, whoever it belongs to.
  const owner = await openDatabase({ url: database.url, entities: [], poolSize: 4 })
  const others: Awaited<ReturnType<typeof startServer>>[] = []
  const [first, second] = await Promise.all([
    openOperator(running.app, quayside, quaysideCatalogue),
    openOperator(running.app, bergwerk, bergwerkCatalogue),
  ])
  sent.texts.length = 0
  return {
    ...server,
    databaseUrl: database.url,
    quayside: first,
    bergwerk: second,
    statements: sent.texts,
    lookUps: sent.lookUps,
    parametersOf: (statement) => sent.parameters.get(statement) ?? [],
    defects,
    logged,
    async query(sql, parameters) {
      const rows = await query(owner.orm.em.fork(), sql, parameters)
      // The servers know nothing of what was changed behind their backs.
      for (const { app } of [running, ...others.map((other) => other.running)]) forgetViewers(app)
      return rows as never
    },
    async startAnother() {
      const another = await startServer(settings)
      others.push(another)
      return another
    },
    async close() {
      await Promise.all([server, owner, ...others].map((each) => each.close()))
      await database.drop()
      if (defects.length > 0) throw new Error(`The server failed:\n${defects.join('\n')}`)
    },
  }
}

type Settings = Omit<AppOptions, 'config'> &
  Pick<
    Config,
    | 'limits'
    | 'trustedProxies'
    | 'slowReaderMs'
    | 'webhookTargets'
    | 'metrics'
    | 'tracing'
    | 'stripe'
    | 'model'
    | 'databaseReplicaUrls'
  >

function logInto(defects: string[], logged: string[]): Log {
  const keep = (line: string) => void logged.push(line)
  const log = createLog(true, { info: keep, error: keep })
  return {
    info: log.info,
    error(event, error, facts) {
      log.error(event, error, facts)
      defects.push(`${event} ${error instanceof Error ? error.stack : String(error)}`)
    },
  }
}

async function startServer({
  limits,
  trustedProxies,
  slowReaderMs,
  webhookTargets,
  metrics,
  tracing,
  stripe,
  model,
  databaseReplicaUrls,
  ...settings
}: Settings): Promise<TestServer & { running: RunningApp } & Pick<TestApp, 'unsentBytes' | 'readMetrics'>> {
  const config = {
    ...readConfig({ PORT: '0' }),
    limits,
    trustedProxies,
    slowReaderMs,
    webhookTargets,
    metrics,
    tracing,
    stripe,
    model,
    databaseReplicaUrls,
  }
  const running = await createApp({ config, ...settings })
  const connections = new Set<Socket>()
  running.server.server.on('connection', (socket: Socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  const address = await running.server.listen({ port: 0, host: '127.0.0.1' })
  config.publicUrl = address
  const streams = new Set<Stream<unknown>>()
  let closed: Promise<void> | undefined
  return {
    running,
    address,
    readMetrics: async () => (await fetch(`http://127.0.0.1:${running.metricsPort}/metrics`)).text(),
    unsentBytes: () => [...connections].reduce((sum, socket) => sum + socket.writableLength, 0),
    graphql: (document, variables, given) => postGraphQL(address, document, variables, given),
    subscribe<Data>(document: string, variables?: object, given?: StreamOptions) {
      const stream = subscribe<Data>(address, document, variables, given)
      streams.add(stream)
      return stream
    },
    close() {
      closed ??= Promise.all([...streams].map((stream) => stream.end())).then(running.close)
      return closed
    },
  }
}
