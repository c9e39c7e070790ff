import { setTimeout as delay } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { type Caller, type GraphQLAnswer, withoutCost } from './ask-graphql.ts'

/** Who listens, and how. */
export interface StreamOptions {
  as?: Caller | undefined
  /** WebSocket, if left out. */
  over?: 'websocket' | 'events'
}

/** What a subscription brought so far. */
export interface Stream<Data> {
  received: GraphQLAnswer<Data>[]
  /** Waits until at least so many came, and gives the first so many; rejects after some seconds or at an early end. */
  take(count: number): Promise<GraphQLAnswer<Data>[]>
  /** Resolves when the server has ended it, rejects when it broke. */
  ended: Promise<void>
  end(): Promise<void>
}

const PATIENCE_MS = 60_000

/** Listens to a subscription. */
export function subscribe<Data>(
  address: string,
  query: string,
  variables: object = {},
  { as, over = 'websocket' }: StreamOptions = {},
): Stream<Data> {
  const received: GraphQLAnswer<Data>[] = []
  let wake = () => {}
  const keep = (answer: GraphQLAnswer<Data>) => {
    received.push(withoutCost(answer))
    wake()
  }
  const listen = over === 'events' ? listenToEvents : listenOverWebSocket
  const { ended, end } = listen<Data>(address, { query, variables }, as, keep)
  // Whoever cares awaits `ended` itself.
  const outcome = ended.then(
    () => 'ended',
    (error: unknown) => `broke: ${String((error as Error)?.message ?? JSON.stringify(error))}`,
  )
  return {
    received,
    ended,
    end,
    async take(count) {
      const deadline = AbortSignal.timeout(PATIENCE_MS)
      while (received.length < count) {
        const came = new Promise<undefined>((resolve) => {
          wake = () => resolve(undefined)
        })
        const late = delay(PATIENCE_MS, 'is silent', { signal: deadline, ref: false }).catch(() => 'is silent')
        const reason = await Promise.race([came, outcome, late])
        if (reason && received.length < count) {
          throw new Error(`Waited for ${count} pieces, but after ${received.length} the stream ${reason}.`)
        }
      }
      return received.slice(0, count)
    },
  }
}

interface Operation {
  query: string
  variables: object
}

type Keep<Data> = (answer: GraphQLAnswer<Data>) => void

function listenOverWebSocket<Data>(address: string, operation: Operation, as: Caller | undefined, keep: Keep<Data>) {
  const headers: Record<string, string> = as && 'cookie' in as ? as : {}
  class StaffWebSocket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers })
    }
  }
  const client = createClient({
    url: `${address.replace('http', 'ws')}/graphql`,
    webSocketImpl: StaffWebSocket,
    retryAttempts: 0,
    ...(as && 'authorization' in as && { connectionParams: as }),
  })
  const ended = new Promise<void>((resolve, reject) => {
    client.subscribe(operation as never, {
      next: (answer) => keep(answer as unknown as GraphQLAnswer<Data>),
      error: reject,
      complete: resolve,
    })
  })
  return { ended, end: async () => await client.dispose() }
}

function listenToEvents<Data>(address: string, operation: Operation, as: Caller | undefined, keep: Keep<Data>) {
  const stopped = new AbortController()
  const read = async () => {
    const response = await fetch(`${address}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...as },
      body: JSON.stringify(operation),
      signal: stopped.signal,
    })
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
      throw new Error(await response.text())
    }
    let text = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const events = (text + chunk).split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const data = /^data: ?(.*)$/m.exec(event)?.[1]
        if (/^event: next$/m.test(event) && data) keep(JSON.parse(data) as GraphQLAnswer<Data>)
        if (/^event: complete$/m.test(event)) return
      }
    }
    throw new Error('The connection ended in the middle.')
  }
  const ended = read().catch((error: unknown) => {
    if (!stopped.signal.aborted) throw error
  })
  return {
    ended,
    async end() {
      stopped.abort()
      await ended.catch(() => {})
    },
  }
}
