import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../test/create-test-database.ts'
import { runStatement } from '../test/statement.ts'
import type { Log } from './log.ts'
import { type Signals, startSignals } from './signals.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
const started: Signals[] = []
beforeAll(async () => {
  database = await createTestDatabase()
})
afterEach(async () => {
  await Promise.all(started.splice(0).map((signals) => signals.close()))
})
afterAll(() => database.drop())

/** A process's relay, and what it logged; `process` is that of its connection in the database. */
async function start() {
  const before = await relays()
  const logged: string[] = []
  const log: Log = { info: (event) => logged.push(event), error: (event) => logged.push(event) }
  const signals = startSignals(database.url, log)
  started.push(signals)
  let process = 0
  await expect
    .poll(async () => {
      process = (await relays()).find((each) => !before.includes(each)) ?? 0
      return process
    })
    .toBeGreaterThan(0)
  return { signals, logged, process }
}

/** The relays that listen to the database. */
async function relays(): Promise<number[]> {
  const rows = await runStatement(
    database.url,
    `select pid from pg_stat_activity
     where application_name = 'foyer signals' and datname = current_database() and query like 'listen%' and state = 'idle'`,
  )
  return (rows as { pid: number }[]).map(({ pid }) => pid)
}

function hear(signals: Signals, topic: string): string[] {
  const heard: string[] = []
  signals.listen(topic, (detail) => heard.push(detail))
  return heard
}

test('a signal is heard here at once, and in other processes of the same topic', async () => {
  const [here, there] = [await start(), await start()]
  const [own, others, another] = [hear(here.signals, 'a'), hear(there.signals, 'a'), hear(there.signals, 'b')]
  here.signals.send('a', '1')
  expect(own).toEqual(['1'])
  await expect.poll(() => others).toEqual(['1'])
  there.signals.send('a', '2')
  await expect.poll(() => own).toEqual(['1', '2'])
  expect([others, another]).toEqual([['1', '2'], []])
})

test('what is said a thousand times in a moment is passed on once', async () => {
  const [here, there] = [await start(), await start()]
  const heard = hear(there.signals, 'a')
  for (let index = 0; index < 1000; index += 1) here.signals.send('a', 'again')
  here.signals.send('a', 'last')
  await expect.poll(() => heard).toContain('last')
  expect(heard).toEqual(['again', 'last'])
})

test('more than fits one notification arrives whole and in order', async () => {
  const [here, there] = [await start(), await start()]
  const heard = hear(there.signals, 'a')
  const details = Array.from({ length: 400 }, (_, index) => `${index} ${'x'.repeat(100)}`)
  for (const detail of details) here.signals.send('a', detail)
  await expect.poll(() => heard).toHaveLength(details.length)
  expect(heard).toEqual(details)
})

test('what is said while the connection is away is passed on when it is back', async () => {
  const [here, there] = [await start(), await start()]
  const [own, others] = [hear(here.signals, 'a'), hear(there.signals, 'a')]
  await runStatement(database.url, `select pg_terminate_backend(${here.process})`)
  await expect.poll(() => here.logged).toContain('signals.disconnected')
  here.signals.send('a', 'meanwhile')
  expect([own, others]).toEqual([['meanwhile'], []])
  await expect.poll(() => others).toEqual(['meanwhile'])
})

test('when the connection is back, whoever listens here looks: others may have said something meanwhile', async () => {
  const [here, there] = [await start(), await start()]
  const heard = hear(here.signals, 'a')
  await runStatement(database.url, `select pg_terminate_backend(${here.process})`)
  await expect.poll(() => here.logged).toContain('signals.disconnected')
  there.signals.send('a', 'unheard')
  await expect.poll(() => heard).toContain('')
  there.signals.send('a', 'heard')
  await expect.poll(() => heard.at(-1)).toBe('heard')
})

test('while the connection is away only so much waits', async () => {
  const [here, there] = [await start(), await start()]
  const others = hear(there.signals, 'a')
  await runStatement(database.url, `select pg_terminate_backend(${here.process})`)
  await expect.poll(() => here.logged).toContain('signals.disconnected')
  for (let index = 0; index < 10_050; index += 1) here.signals.send('a', String(index))
  await expect.poll(() => others.length).toBe(10_000)
  here.signals.send('a', 'after')
  await expect.poll(() => others.at(-1)).toBe('after')
  expect(others.at(-2)).toBe('9999')
})

test('the last thing said before the end is passed on', async () => {
  const [here, there] = [await start(), await start()]
  const others = hear(there.signals, 'a')
  here.signals.send('a', 'goodbye')
  await here.signals.close()
  await expect.poll(() => others).toEqual(['goodbye'])
})
