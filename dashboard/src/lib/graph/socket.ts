import type { ExecutionResult } from '@urql/core'
import { createClient, type SubscribePayload } from 'graphql-ws'
import { noteConnected, noteLost } from './liveness.svelte.ts'

/** What an operation tells the one who asked for it. */
interface Sink {
  next(result: ExecutionResult): void
  error(error: unknown): void
  complete(): void
}

/** One connection for everything that is listened to. */
export interface Socket {
  subscribe(payload: SubscribePayload, sink: Sink): () => void
  close(): void
}

const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 15_000

/** Opens when something is first listened to, and opens again for as long as somebody listens. */
export function createSocket(): Socket {
  const address = new URL('/graphql', location.href)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  const client = createClient({
    url: address.href,
    keepAlive: 12_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (attempt) => {
      const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt)
      return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)))
    },
    on: {
      connected: (_socket, _payload, wasRetry) => noteConnected(wasRetry),
      closed: (event) => {
        // 1000 is our own goodbye: nobody listens any more.
        if (!(event instanceof CloseEvent) || event.code !== 1000) noteLost()
      },
    },
  })
  const running = new Set<() => void>()
  return {
    subscribe(payload, sink) {
      const end = client.subscribe(payload, {
        next: (result) => sink.next(result as ExecutionResult),
        error: (error) => sink.error(error),
        complete: () => sink.complete(),
      })
      running.add(end)
      return () => {
        running.delete(end)
        end()
      }
    },
    close() {
      // Who signs out has been cut off by the server already: the connection that opens again is wanted by nobody.
      for (const end of running) end()
      Promise.resolve(client.dispose()).catch(() => {})
    },
  }
}
