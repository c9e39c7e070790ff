import { setTimeout as delay } from 'node:timers/promises'
import type { Caller } from '../../ask-graphql.ts'

/** An event of the log as this client asks for it. */
export interface EventSeen {
  id: string
  cursor: string
}

/** A client that follows the log through a gateway: whenever its stream ends, it goes on after the last cursor. */
export interface ResumingClient {
  /** What came, in the order in which it came, repeats included. */
  seen: EventSeen[]
  /** Waits until so many different events came. */
  until(count: number): Promise<void>
  close(): Promise<void>
}

const DOCUMENT = 'subscription ($after: EventCursor) { conversionRecorded(after: $after) { id cursor } }'
const PAUSE_MS = 100
const PATIENCE_MS = 40_000

/** Follows the log over server-sent events from a gateway. */
export function followThrough(gateway: string, as: Caller, after: string): ResumingClient {
  const seen: EventSeen[] = []
  const stopped = new AbortController()
  const follow = async () => {
    while (!stopped.signal.aborted) {
      const variables = { after: seen.at(-1)?.cursor ?? after }
      // Whatever ends a stream, an error or an end without one: the next goes on where this one stopped.
      await readStream(gateway, { query: DOCUMENT, variables }, as, stopped.signal, (event) => seen.push(event)).catch(
        () => {},
      )
      await delay(PAUSE_MS, undefined, { signal: stopped.signal }).catch(() => {})
    }
  }
  const following = follow()
  return {
    seen,
    async until(count) {
      const deadline = Date.now() + PATIENCE_MS
      for (let came = 0; came < count; came = new Set(seen.map(({ id }) => id)).size) {
        if (Date.now() > deadline) throw new Error(`Waited for ${count} events, but ${came} came.`)
        await delay(20)
      }
    },
    async close() {
      stopped.abort()
      await following
    },
  }
}

async function readStream(
  gateway: string,
  operation: { query: string; variables: object },
  as: Caller,
  signal: AbortSignal,
  keep: (event: EventSeen) => void,
): Promise<void> {
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...as },
    body: JSON.stringify(operation),
    signal,
  })
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const pieces = (text + chunk).split('\n\n')
    text = pieces.pop() ?? ''
    for (const piece of pieces) {
      const data = /^data: ?(.+)$/m.exec(piece)?.[1]
      if (!data) continue
      // What is no event says why the stream ends.
      const event = (JSON.parse(data) as { data?: { conversionRecorded?: EventSeen } | null }).data?.conversionRecorded
      if (event) keep(event)
    }
  }
}
