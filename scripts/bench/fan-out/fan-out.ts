import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ASKING, keepOn } from '../processor.ts'
import type { Usage } from '../usage.ts'

/** A server of events, alone with the machine. */
export interface Publisher {
  address: string
  authorization: string
  /** The subscription that everybody sends. */
  query: string
  /** Makes one event; gives its cursor and when it was committed, in milliseconds since 1970. */
  publish(): Promise<{ cursor: string; at: number }>
  usage(): Promise<Usage>
  end(): Promise<void>
}

/** How events came to their subscribers. */
export interface Fanned {
  p50Ms: number
  p99Ms: number
  /** The server's processor for one event to one subscriber, without what the event and the connections take anyway. */
  cpuMicros: number
  /** Of the server's processor while nothing happens. */
  idlePercent: number
  /** The server's memory for one subscriber. */
  kilobytes: number
}

interface Arrived {
  cursor: string
  times: number[]
}

/** Events that are counted, and those before that warm up. */
const EVENTS = 10
const WARM_UP = 5
const PAUSE_MS = 300
/** Time for what still opens, and for what is said to everybody then. */
const SETTLE_MS = 3000
/** As long as it takes to ask every connection once whether it is still there. */
const IDLE_MS = 12_000
const ARRIVE_WITHIN_MS = 120_000

/** Lets events out to so many subscribers of a server, which is ended afterwards. */
export async function fanOut(publisher: Publisher, subscribers: number): Promise<Fanned> {
  let end = () => {}
  try {
    await publishEach(publisher, WARM_UP)
    const idle = await publisher.usage()
    await publishEach(publisher, EVENTS)
    const alone = await publisher.usage()
    const listening = await listen(publisher, subscribers)
    end = listening.end
    await sleep(SETTLE_MS)
    // Whoever had not quite begun has after these.
    await publishEach(publisher, WARM_UP)
    await sleep(SETTLE_MS)
    const open = await publisher.usage()
    await sleep(IDLE_MS)
    const began = await publisher.usage()
    const start = performance.now()
    const latencies = await publishEach(publisher, EVENTS, listening.arrived)
    const lasted = performance.now() - start
    const ended = await publisher.usage()
    const idlePerMs = (began.cpuMicros - open.cpuMicros) / IDLE_MS
    const own = alone.cpuMicros - idle.cpuMicros + idlePerMs * lasted
    latencies.sort((one, other) => one - other)
    return {
      ...{ idlePercent: idlePerMs / 10 },
      p50Ms: latencies[Math.floor(latencies.length * 0.5)]!,
      p99Ms: latencies[Math.floor(latencies.length * 0.99)]!,
      cpuMicros: (ended.cpuMicros - began.cpuMicros - own) / (EVENTS * subscribers),
      kilobytes: (open.bytes - alone.bytes) / subscribers / 1000,
    }
  } finally {
    end()
    await publisher.end()
  }
}

/** Makes events one after the other; gives how long each took to each subscriber, where they are waited for. */
async function publishEach(
  publisher: Publisher,
  events: number,
  arrived?: (cursor: string) => Promise<number[]>,
): Promise<number[]> {
  const latencies: number[] = []
  for (let event = 0; event < events; event += 1) {
    const { cursor, at } = await publisher.publish()
    for (const time of (await arrived?.(cursor)) ?? []) latencies.push(time - at)
    await sleep(PAUSE_MS)
  }
  return latencies
}

/** Starts subscribers in a process of their own, on the other processor; resolves when they listen. */
async function listen({ address, authorization, query }: Publisher, subscribers: number) {
  const script = fileURLToPath(new URL('subscribers.ts', import.meta.url))
  const child = fork(script, [address, String(subscribers), authorization, query], { stdio: 'inherit' })
  keepOn(ASKING, child.pid)
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The subscribers ended with ${code}.`)))
  failed.catch(() => {})
  const came = new Map<string, number[]>()
  let wake = () => {}
  const all = new Promise<void>((resolve) => {
    child.on('message', (message: 'all listen' | Arrived) => {
      if (message === 'all listen') return resolve()
      came.set(message.cursor, message.times)
      wake()
    })
  })
  await Promise.race([all, failed])
  return {
    end: () => void child.kill('SIGKILL'),
    async arrived(cursor: string): Promise<number[]> {
      const deadline = sleep(ARRIVE_WITHIN_MS).then(() => Promise.reject(new Error(`${cursor} did not come to all.`)))
      deadline.catch(() => {})
      while (!came.has(cursor)) {
        const next = new Promise<void>((resolve) => {
          wake = resolve
        })
        await Promise.race([next, failed, deadline])
      }
      return came.get(cursor)!
    },
  }
}
