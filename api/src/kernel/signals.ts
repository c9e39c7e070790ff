import { AsyncResource } from 'node:async_hooks'
import { EventEmitter } from 'node:events'
import { Client } from 'pg'
import { randomCharacters } from './identifier.ts'
import type { Log } from './log.ts'

/**
 * Wakes whoever waits for something to change, in this process at once and in the others through PostgreSQL. A signal
 * is a hint and may be lost with the process: what is true stands in the tables.
 */
export interface Signals {
  /** Sends a signal. Call it after commit. */
  send(topic: string, detail: string): void
  /**
   * Calls `listener` with the detail of each signal on the topic, until the returned function is called; with an empty
   * detail when signals of other processes may have been missed.
   */
  listen(topic: string, listener: (detail: string) => void): () => void
  /** Whether other processes are heard at the moment. */
  connected(): boolean
  close(): Promise<void>
}

type Signal = [topic: string, detail: string]

const CHANNEL = 'foyer_signals'
const PAUSE_MS = 20
const PAYLOAD_LIMIT = 7000
/** Signals that may wait while there is no connection; after that, readers find out by themselves. */
const MOST_WAITING = 10_000
/** Before connecting anew; twice as long after each failure. */
const FIRST_PAUSE_MS = 250

/** Starts the relay: one connection for the whole process, which collects signals for a moment and sends them together. */
export function startSignals(url: string, log: Log): Signals {
  const process = randomCharacters(9)
  const emitter = new EventEmitter().setMaxListeners(0)
  const waiting = new Map<string, Signal>()
  let client: Client | undefined
  let closed = false
  let missed = false
  let timer: NodeJS.Timeout | undefined
  let reconnect: NodeJS.Timeout | undefined

  const connect = async (delayMs: number) => {
    const next = new Client({ connectionString: url, application_name: 'foyer signals', keepAlive: true })
    next.on('notification', ({ payload }) => {
      const [sender, signals] = JSON.parse(payload ?? '["",[]]') as [string, Signal[]]
      if (sender !== process) for (const [topic, detail] of signals) emitter.emit(topic, detail)
    })
    const lost = (error?: Error) => {
      if (closed || (client !== next && client)) return
      client = undefined
      missed = true
      if (error) log.info('signals.disconnected', { message: error.message })
      clearTimeout(reconnect)
      reconnect = setTimeout(() => void connect(Math.min(delayMs * 2, 5000)), delayMs)
    }
    next.on('error', lost)
    next.on('end', () => lost())
    try {
      await next.connect()
      await next.query(`listen ${CHANNEL}`)
      if (closed) await next.end()
      else client = next
      delayMs = FIRST_PAUSE_MS
      if (missed) for (const topic of emitter.eventNames()) emitter.emit(topic, '')
      missed = false
      sendSoon()
    } catch (error) {
      lost(error as Error)
    }
  }

  const keep = (signal: Signal) => {
    if (waiting.size < MOST_WAITING) waiting.set(signal.join(' '), signal)
  }
  const sendSoon = () => {
    if (client && waiting.size > 0 && !closed) timer ??= setTimeout(() => void flush(), PAUSE_MS)
  }
  const flush = async () => {
    const signals = [...waiting.values()]
    waiting.clear()
    const unsent = batches(signals)
    try {
      while (unsent.length > 0) {
        if (!client) throw new Error('There is no connection.')
        await client.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify([process, unsent[0]])])
        unsent.shift()
      }
    } catch (error) {
      log.info('signals.not_sent', { message: (error as Error).message })
      for (const signal of unsent.flat()) keep(signal)
    }
    // Those that came meanwhile: a connection sends one statement at a time.
    timer = undefined
    sendSoon()
  }

  void connect(FIRST_PAUSE_MS)
  return {
    send(topic, detail) {
      emitter.emit(topic, detail)
      keep([topic, detail])
      sendSoon()
    },
    listen(topic, listener) {
      // Belongs to whoever listens, not to the request that sends the signal.
      const bound = AsyncResource.bind(listener)
      emitter.on(topic, bound)
      return () => emitter.off(topic, bound)
    },
    connected: () => client !== undefined,
    async close() {
      closed = true
      clearTimeout(timer)
      clearTimeout(reconnect)
      // Others should not wait for what was the last thing said here.
      if (client) await flush()
      await client?.end()
    },
  }
}

function batches(signals: Signal[]): Signal[][] {
  const result: Signal[][] = []
  let size = PAYLOAD_LIMIT
  for (const signal of signals) {
    const length = JSON.stringify(signal).length + 1
    if (size + length > PAYLOAD_LIMIT) {
      result.push([])
      size = 0
    }
    result.at(-1)!.push(signal)
    size += length
  }
  return result
}
