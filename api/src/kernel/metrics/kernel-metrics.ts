import type { AnyMetric, Counter, Gauge, Timing } from './metrics.ts'

/** Answered requests. Streams are left out: they take as long as their readers like. */
export const HTTP_REQUESTS: Timing<'method' | 'route' | 'status'> = {
  kind: 'timing',
  name: 'foyer_http_request_seconds',
  help: 'Time until requests were answered, by the route that they took; streams left out.',
  labels: ['method', 'route', 'status'],
}

/** Operations over HTTP that were carried out or refused. */
export const OPERATIONS: Timing<'type' | 'name'> = {
  kind: 'timing',
  name: 'foyer_graphql_operation_seconds',
  help: 'Time that operations over HTTP took; name is that of a document of the widget or the dashboard, or other.',
  labels: ['type', 'name'],
}

/** Every error that a caller got, whichever way it came in. */
export const OPERATION_ERRORS: Counter<'code'> = {
  kind: 'counter',
  name: 'foyer_graphql_errors_total',
  help: 'Errors in answers and streams, by code; errors of input that a payload tells are none.',
  labels: ['code'],
}

/** Who reads streams at the moment. */
export const OPEN_CONNECTIONS: Gauge<'over'> = {
  kind: 'gauge',
  name: 'foyer_open_connections',
  help: 'Open connections of readers: WebSockets, and server-sent events.',
  labels: ['over'],
}

/** What is followed at the moment, over either. */
export const OPEN_SUBSCRIPTIONS: Gauge = {
  kind: 'gauge',
  name: 'foyer_open_subscriptions',
  help: 'Subscriptions that are followed at the moment.',
  labels: [],
}

/** The pool of this process. */
export const DATABASE_CONNECTIONS: Gauge<'state'> = {
  kind: 'gauge',
  name: 'foyer_database_connections',
  help: 'Connections to PostgreSQL that are in use or idle, at most FOYER_DATABASE_POOL together.',
  labels: ['state'],
}

/** Who waits for one. */
export const DATABASE_WAITING: Gauge = {
  kind: 'gauge',
  name: 'foyer_database_waiting',
  help: 'Pieces of work that wait for a connection to PostgreSQL.',
  labels: [],
}

/** Whether this process hears the others at once. */
export const SIGNALS_CONNECTED: Gauge = {
  kind: 'gauge',
  name: 'foyer_signals_connected',
  help: '1 while the relay that wakes other processes is connected, otherwise 0.',
  labels: [],
}

/** All figures that no feature has. */
export const KERNEL_METRICS: readonly AnyMetric[] = [
  HTTP_REQUESTS,
  OPERATIONS,
  OPERATION_ERRORS,
  OPEN_CONNECTIONS,
  OPEN_SUBSCRIPTIONS,
  DATABASE_CONNECTIONS,
  DATABASE_WAITING,
  SIGNALS_CONNECTED,
]
