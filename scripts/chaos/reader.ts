import { setTimeout as sleep } from 'node:timers/promises'
import { readOverEvents, readOverWebSocket, type StreamedEvent } from './streams.ts'

/** A reader of the event log that goes on after its cursor whenever its stream ends. */
export interface Reader {
  /** Identifiers of all events, in the order in which they came. */
  seen: string[]
  /** Why streams ended, and how often. */
  endings: Map<string, number>
  /** How long it took from the end of a stream until the next brought something, each time. */
  resumedMs: number[]
  /** Waits until so many events have come. */
  reached(count: number, patienceMs?: number): Promise<void>
  stop(): Promise<void>
}

const PAUSE_MS = 50
const PATIENCE_MS = 60_000

/** Starts one at the beginning of the log: first it fetches what is there, then it listens. */
export function startReader(
  address: string,
  authorization: string,
  over: 'websocket' | 'events' = 'websocket',
): Reader {
  const seen: string[] = []
  const endings = new Map<string, number>()
  const resumedMs: number[] = []
  const stopped = new AbortController()
  let cursor: string | undefined
  let endedAt: number | undefined
  const keep = (event: StreamedEvent) => {
    if (endedAt !== undefined) resumedMs.push(performance.now() - endedAt)
    endedAt = undefined
    seen.push(event.id)
    cursor = event.cursor
  }
  const listen = over === 'events' ? readOverEvents : readOverWebSocket
  const run = async () => {
    while (!stopped.signal.aborted) {
      const ending = cursor
        ? await listen({ address, authorization, after: cursor, signal: stopped.signal }, keep)
        : await fetchFirst(address, authorization, keep)
      if (ending) endings.set(ending, (endings.get(ending) ?? 0) + 1)
      if (ending) endedAt ??= performance.now()
      await sleep(cursor && !ending ? 0 : PAUSE_MS)
    }
  }
  const running = run()
  return {
    seen,
    endings,
    resumedMs,
    async reached(count, patienceMs = PATIENCE_MS) {
      const deadline = performance.now() + patienceMs
      while (seen.length < count && performance.now() < deadline) await sleep(10)
    },
    async stop() {
      stopped.abort()
      await running
    },
  }
}

/** Fetches the first event there is: a stream begins after a cursor. */
async function fetchFirst(
  address: string,
  authorization: string,
  keep: (event: StreamedEvent) => void,
): Promise<string | undefined> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: '{ conversionEvents(first: 1) { edges { node { id cursor } } } }' }),
    })
    const { data } = (await response.json()) as { data?: { conversionEvents: { edges: { node: StreamedEvent }[] } } }
    const first = data?.conversionEvents.edges[0]?.node
    if (first) keep(first)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
