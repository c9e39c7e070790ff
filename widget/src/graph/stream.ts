import { CombinedError, type Operation } from '@urql/core'
import { type GraphClient, type PreparedDocument, prepareOperation, readAnswer } from './client.ts'
import { EventReader } from './event-reader.ts'

/** What to do while a stream runs. */
export interface StreamSettings {
  /** Ends the stream. */
  signal: AbortSignal
  /** Called when the connection stands again after a break: what happened in between was missed. */
  onReconnected?: () => void
  /** Called when the connection is lost; the stream tries again by itself. */
  onInterrupted?: () => void
  /** Wait before the first new attempt; doubles up to thirty seconds. */
  firstPauseMs?: number
}

// The server sends something every twelve seconds; after three times that, the connection is dead.
const SILENCE_MS = 40_000
const LONGEST_PAUSE_MS = 30_000

/**
 * Follows a subscription over server-sent events and connects again whenever the connection breaks. Ends when the
 * server completes the subscription or the signal aborts; throws a `CombinedError` when the server refuses it.
 */
export async function* stream<Result, Variables>(
  client: GraphClient,
  document: PreparedDocument<Result, Variables>,
  /** Asked for each connection anew, so that a stream can go on where it broke off. */
  variables: () => Variables,
  settings: StreamSettings,
): AsyncGenerator<Result, void> {
  const { signal, firstPauseMs = 1_000 } = settings
  let failures = 0
  while (!signal.aborted) {
    const operation = prepareOperation('subscription', document, variables())
    try {
      const connection = new AbortController()
      const response = await connect(client, operation, AbortSignal.any([signal, connection.signal]))
      if (failures > 0) settings.onReconnected?.()
      failures = 0
      for await (const event of events(response, connection)) {
        if (event.name === 'complete') return
        if (event.name === 'next') yield readAnswer<Result>(operation, JSON.parse(event.text))
      }
    } catch (error) {
      if (error instanceof CombinedError) throw error
    }
    if (signal.aborted) return
    if (failures === 0) settings.onInterrupted?.()
    await pause(Math.min(firstPauseMs * 2 ** failures++, LONGEST_PAUSE_MS), signal)
  }
}

async function connect(client: GraphClient, operation: Operation, signal: AbortSignal): Promise<Response> {
  const response = await client.post('/graphql/stream', operation, 'text/event-stream', signal)
  if (response.ok) return response
  // Too many requests and failures of the server pass; everything else would be refused again.
  const message = `The server answered ${response.status}.`
  if (response.status === 429 || response.status >= 500) throw new Error(message)
  const { errors } = await response.json().catch(() => ({}))
  throw new CombinedError(errors ? { graphQLErrors: errors } : { networkError: new Error(message) })
}

async function* events(response: Response, connection: AbortController) {
  const reader = new EventReader()
  const decoder = new TextDecoder()
  const body = response.body?.getReader()
  if (body === undefined) return
  let silence: ReturnType<typeof setTimeout> | undefined
  try {
    while (true) {
      silence = setTimeout(() => connection.abort(), SILENCE_MS)
      const { done, value } = await body.read()
      clearTimeout(silence)
      if (done) return
      yield* reader.read(decoder.decode(value, { stream: true }))
    }
  } finally {
    clearTimeout(silence)
    connection.abort()
  }
}

// A little chance in each pause keeps many windows from returning in the same instant.
function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      globalThis.removeEventListener?.('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, durationMs * (0.75 + Math.random() / 2))
    globalThis.addEventListener?.('online', done)
    signal.addEventListener('abort', done)
  })
}
