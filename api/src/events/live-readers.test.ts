import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openRawSocket } from '../test/raw-socket.ts'
import { socketOpener, subscribeMessage } from '../test/socket-opener.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { submit } from '../test/submit.ts'
import { decodeEventCursor } from './cursor.ts'
import { appendEvents } from './event.ts'
import { writeWithDelays } from './test/delayed-writers.ts'

let app: TestApp
const { introduced, endAll } = socketOpener(() => app)
let conversionId: string
beforeAll(async () => {
  app = await startTestApp({ countStatements: true, slowReaderMs: 60_000 })
  const tour = { externalId: 'first', fullName: 'Ada Byrne', email: 'ada@example.com' }
  const { conversions } = await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
  conversionId = conversions[0]!.id
})
afterEach(endAll)
afterAll(() => app.close())

const LIVE = 'subscription { conversionRecorded { cursor conversion { kind } } }'

/** Events of some fifty thousand bytes, so that what the machine itself holds for a connection is soon full. */
const LARGE = `subscription { conversionRecorded {
  cursor
  ${Array.from({ length: 30 }, (_, index) => `long${'g'.repeat(1500)}${index}: conversion { kind }`).join('\n')}
} }`

interface Recorded {
  data: { conversionRecorded: { cursor: string } }
}
const positionOf = (payload: unknown) => decodeEventCursor((payload as Recorded).data.conversionRecorded.cursor)

function write(writers: number, each: number): Promise<void> {
  const { databaseUrl } = app
  return writeWithDelays({
    ...{ databaseUrl, businessId: app.quayside.businessId, writers, each },
    append: async (tx, delay) => {
      await delay()
      const event = { conversionId, kind: 'TOUR_BOOKED', verdict: 'CREDITED', sessionId: null } as const
      tx.beforeCommit(() => appendEvents(tx, [{ type: 'RECORDED', ...event }]))
    },
  })
}

/** Listens for a while from wherever the log is, now and then reading nothing, and gives the positions that came. */
async function listenForAWhile(id: string): Promise<number[]> {
  const { socket, send, next } = await openRawSocket(app.address)
  send({ type: 'connection_init', payload: app.quayside.apiKey })
  await next()
  const seen: number[] = []
  socket.on('message', (text) => {
    const message = JSON.parse(String(text)) as { type: string; payload: unknown }
    if (message.type === 'next') seen.push(positionOf(message.payload))
  })
  send(subscribeMessage(id, LARGE))
  for (let times = 0; times < 3; times += 1) {
    await sleep(Math.random() * 400)
    socket.pause()
    await sleep(Math.random() * 400)
    socket.resume()
  }
  await sleep(100)
  socket.terminate()
  return seen
}

test('readers who ask for the same, come, go and do not read for a while, each see what came meanwhile once and in order', async () => {
  let writing = true
  const reader = async (id: string) => {
    const visits: number[][] = []
    while (writing) visits.push(await listenForAWhile(id))
    return visits
  }
  const readers = ['same', 'same', 'same', 'same', 'own 1', 'own 2'].map(reader)
  await write(6, 60)
  writing = false
  const visits = (await Promise.all(readers)).flat()
  for (const seen of visits) expect(seen).toEqual(seen.map((_, index) => seen[0]! + index))
  // Most who came were there for several.
  expect(visits.filter((seen) => seen.length > 2).length).toBeGreaterThan(readers.length)
})

test('one who reads nothing holds up nobody who asks for the same, and gets everything later', async () => {
  const [slow, ...quick] = await Promise.all([introduced(), introduced(), introduced()])
  const [mark] = await app.query<{ position: number }>(
    'select position::int from event_counter where business_id = $1',
    [app.quayside.businessId],
  )
  for (const { send, until } of [slow!, ...quick]) {
    send(subscribeMessage('same', LARGE))
    await until('ping')
  }
  slow!.socket.pause()
  await write(5, 60)
  const expected = Array.from({ length: 300 }, (_, index) => mark!.position + 1 + index)
  const take = async ({ next }: (typeof quick)[number]) => {
    const seen: number[] = []
    while (seen.length < expected.length) {
      const { type, payload } = await next()
      if (type === 'next') seen.push(positionOf(payload))
    }
    return seen
  }
  expect(await Promise.all(quick.map(take))).toEqual([expected, expected])
  expect(app.unsentBytes()).toBeGreaterThan(0)
  slow!.socket.resume()
  expect(await take(slow!)).toEqual(expected)
})

test('several operations of one connection and of others are each told under their own identifier, and its end', async () => {
  const [one, other] = await Promise.all([introduced(), introduced()])
  one!.send(subscribeMessage('a', LIVE), subscribeMessage('b', LIVE))
  other!.send(subscribeMessage('a', LIVE))
  for (const { until } of [one!, other!]) await until('ping')
  const nextOf = async ({ until }: typeof one, count: number) => {
    const ids: (string | undefined)[] = []
    while (ids.length < count) ids.push((await until('next')).at(-1)!.id)
    return ids.sort()
  }
  for (let times = 0; times < 2; times += 1) {
    await write(1, 1)
    expect([await nextOf(one!, 2), await nextOf(other!, 1)]).toEqual([['a', 'b'], ['a']])
  }
  one!.send({ id: 'a', type: 'complete' }, { type: 'ping' })
  await one!.until('pong')
  await write(1, 1)
  expect([await nextOf(one!, 1), await nextOf(other!, 1)]).toEqual([['b'], ['a']])
  one!.send({ type: 'ping' })
  expect((await one!.until('pong')).filter(({ type }) => type === 'next')).toEqual([])
})

test('the first event alone tells each what its operation cost', async () => {
  const readers = await Promise.all([introduced(), introduced()])
  for (const { send, until } of readers) {
    send(subscribeMessage('same', LIVE))
    await until('ping')
  }
  for (const told of [true, false]) {
    await write(1, 1)
    for (const { until } of readers) {
      const { payload } = (await until('next')).at(-1)!
      expect('extensions' in (payload as object)).toBe(told)
    }
  }
})

test('a conversion is read once for all who are at the end of the log and ask for the same', async () => {
  const readers = await Promise.all(Array.from({ length: 20 }, () => introduced()))
  for (const { send, until } of readers) {
    send(subscribeMessage('same', LIVE))
    await until('ping')
  }
  for (let times = 0; times < 2; times += 1) {
    app.statements.length = 0
    await write(1, 1)
    await Promise.all(readers.map(({ until }) => until('next')))
    expect(app.statements.filter((sql) => /from "?conversion"?\b/.test(sql)).length).toBe(1)
  }
})
