import { setTimeout as sleep } from 'node:timers/promises'
import type { ExecutionResult } from 'graphql'
import { describe, expect, test } from 'vitest'
import { Doorbell } from '../doorbell.ts'
import { type Reader, SharedStream } from './shared-stream.ts'

interface Entry {
  position: number
}

/** A log in memory, one shared stream of it, and how often its entries were carried out. */
function makeLog(carryOut = async ({ position }: Entry): Promise<ExecutionResult> => ({ data: { position } })) {
  const followers = new Set<Doorbell>()
  let end = 0
  let shared: SharedStream<Entry> | undefined
  const carriedOut: number[] = []
  async function* follow(after: number, doorbell: Doorbell): AsyncGenerator<Entry, void, undefined> {
    for (let position = after; !doorbell.closed; ) {
      doorbell.reset()
      if (position === end) await doorbell.wait()
      else {
        position += 1
        yield { position }
      }
    }
  }
  const log = {
    followers,
    carriedOut,
    end: () => end,
    append() {
      end += 1
      for (const doorbell of followers) doorbell.ring()
    },
    open(position: number, passing: { pass?: (position: number) => void } = {}): SharedStream<Entry> {
      const doorbell = new Doorbell()
      const made = new SharedStream<Entry>(
        position,
        (event) => {
          carriedOut.push((event as Entry).position)
          return carryOut(event as Entry)
        },
        (onPassed) => {
          passing.pass = onPassed
          followers.add(doorbell)
          const entries = follow(position, doorbell)
          const leave = () => {
            followers.delete(doorbell)
            doorbell.close()
            return entries.return()
          }
          return { next: () => entries.next(), return: leave, [Symbol.asyncIterator]: () => entries }
        },
        () => {
          if (shared === made) shared = undefined
        },
      )
      return made
    },
    /** The one that is there, or a new one. */
    sharedFrom(position: number): SharedStream<Entry> {
      shared ??= log.open(position)
      return shared
    },
  }
  return log
}

/** A reader that takes everything at once unless told otherwise, and what it was handed. */
function makeReader(more: Partial<Reader<Entry>> = {}, untilTaken?: Promise<void>) {
  const handed: unknown[] = []
  const doorbell = new Doorbell()
  const reader: Reader<Entry> = {
    send({ data }) {
      handed.push(data?.position)
      return untilTaken
    },
    ...more,
  }
  return { handed, doorbell, reader }
}

const settle = () => sleep(20)

test('what comes is carried out once and handed to each who has not had it', async () => {
  const log = makeLog()
  const shared = log.open(0)
  const readers = [0, 1, 3].map((position) => ({ position, ...makeReader() }))
  for (const { position, reader, doorbell } of readers) expect(shared.join(position, reader, doorbell)).toBeDefined()
  for (let step = 0; step < 3; step += 1) log.append()
  await settle()
  log.append()
  await settle()
  expect(readers.map(({ handed }) => handed)).toEqual([[1, 2, 3, 4], [2, 3, 4], [4]])
  expect(log.carriedOut).toEqual([1, 2, 3, 4])
})

test('whoever is behind the others is not taken in: it would miss what they had', async () => {
  const log = makeLog()
  const shared = log.open(0)
  const first = makeReader()
  shared.join(0, first.reader, first.doorbell)
  log.append()
  await settle()
  const late = makeReader()
  expect(shared.join(0, late.reader, late.doorbell)).toBeUndefined()
  expect(shared.join(1, late.reader, late.doorbell)).toBeDefined()
})

test('who does not take an event at once is woken, handed no more, and goes on after it when it has taken it', async () => {
  const log = makeLog()
  const shared = log.open(0)
  let take = () => {}
  const untilTaken = new Promise<void>((resolve) => {
    take = resolve
  })
  const slow = makeReader({}, untilTaken)
  const quick = makeReader()
  const place = shared.join(0, slow.reader, slow.doorbell)!
  shared.join(0, quick.reader, quick.doorbell)
  log.append()
  await slow.doorbell.wait()
  let left: number | undefined
  const leaving = place.leave().then((position) => {
    left = position
  })
  log.append()
  await settle()
  expect({ left, slow: slow.handed, quick: quick.handed }).toEqual({ left: undefined, slow: [1], quick: [1, 2] })
  take()
  await leaving
  expect(left).toBe(1)
})

test('who has stopped is handed nothing more, and when the last one has left nobody reads', async () => {
  const log = makeLog()
  const shared = log.open(0)
  const [one, other] = [makeReader(), makeReader()]
  const places = [one, other].map(({ reader, doorbell }) => shared.join(0, reader, doorbell)!)
  one.doorbell.close()
  log.append()
  await settle()
  expect([one.handed, other.handed]).toEqual([[], [1]])
  await places[0]!.leave()
  expect(log.followers.size).toBe(1)
  await places[1]!.leave()
  expect(log.followers.size).toBe(0)
})

describe('an event that fails', () => {
  const failures: [string, () => Promise<ExecutionResult>][] = [
    ['with errors in its result', async () => ({ errors: [], data: null })],
    ['as a whole', () => Promise.reject(new Error('failed'))],
  ]
  test.each(failures)('%s is left to each of them', async (_how, fail) => {
    const log = makeLog(async ({ position }) => (position === 2 ? fail() : { data: { position } }))
    const shared = log.open(0)
    const readers = [makeReader(), makeReader()]
    const places = readers.map(({ reader, doorbell }) => shared.join(0, reader, doorbell)!)
    log.append()
    log.append()
    await Promise.all(readers.map(({ doorbell }) => doorbell.wait()))
    expect(await Promise.all(places.map((place) => place.leave()))).toEqual([1, 1])
    expect(readers.map(({ handed }) => handed)).toEqual([[1], [1]])
    expect(log.followers.size).toBe(0)
  })

  test('in sending it to one of them is sent again by each who has not had it', async () => {
    const log = makeLog()
    const shared = log.open(0)
    const broken = makeReader({
      send() {
        throw new Error('cannot be told')
      },
    })
    const [before, after] = [makeReader(), makeReader()]
    const places = [before, broken, after].map(({ reader, doorbell }) => shared.join(0, reader, doorbell)!)
    log.append()
    await Promise.all([before, broken, after].map(({ doorbell }) => doorbell.wait()))
    expect(await Promise.all(places.map((place) => place.leave()))).toEqual([1, 0, 0])
  })
})

test('what is not for them moves each on that is not further', async () => {
  const log = makeLog()
  const passing: { pass?: (position: number) => void } = {}
  const shared = log.open(0, passing)
  const passed: [string, number][] = []
  const note = (name: string) => (position: number) => void passed.push([name, position])
  const [behind, ahead] = ['behind', 'ahead'].map((name) => makeReader({ onPassed: note(name) }))
  const places = [shared.join(0, behind!.reader, behind!.doorbell)!, shared.join(7, ahead!.reader, ahead!.doorbell)!]
  passing.pass!(5)
  expect(passed).toEqual([['behind', 5]])
  expect(await Promise.all(places.map((place) => place.leave()))).toEqual([5, 7])
})

test('readers who come, go, are slow and return while entries come see each once and in order', async () => {
  const log = makeLog(async ({ position }) => {
    if (Math.random() < 0.3) await sleep(Math.random() * 2)
    if (Math.random() < 0.02) return { errors: [], data: null }
    return { data: { position } }
  })
  const ENTRIES = 400
  const writing = (async () => {
    while (log.end() < ENTRIES) {
      log.append()
      if (Math.random() < 0.5) await sleep(Math.random() * 2)
    }
  })()
  let together = 0
  const read = async () => {
    const seen: number[] = []
    const doorbell = new Doorbell()
    log.followers.add(doorbell)
    const { reader } = makeReader({
      send({ data }) {
        seen.push(data!.position as number)
        together += 1
        if (seen.at(-1) === ENTRIES) doorbell.ring()
        return Math.random() < 0.1 ? sleep(Math.random() * 10) : undefined
      },
    })
    for (let position = 0; ; ) {
      doorbell.reset()
      // Alone as far as there is something, as whoever follows a log does.
      while (position < log.end()) {
        position += 1
        seen.push(position)
        if (Math.random() < 0.05) await sleep(Math.random() * 5)
      }
      if (position === ENTRIES) break
      const place = log.sharedFrom(position).join(position, reader, doorbell)
      if (place) log.followers.delete(doorbell)
      if (Math.random() < 0.5) setTimeout(() => doorbell.ring(), Math.random() * 20)
      await doorbell.wait()
      log.followers.add(doorbell)
      if (place) position = await place.leave()
    }
    log.followers.delete(doorbell)
    return seen
  }
  const seen = await Promise.all(Array.from({ length: 300 }, read))
  await writing
  const all = Array.from({ length: ENTRIES }, (_, index) => index + 1)
  for (const each of seen) expect(each).toEqual(all)
  expect(together).toBeGreaterThan(ENTRIES)
})
