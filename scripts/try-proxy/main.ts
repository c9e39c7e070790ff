import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { seededRandom } from '../chaos/random.ts'
import { startReader } from '../chaos/reader.ts'
import { nextSale, send } from '../chaos/sale.ts'
import { openStage, type Stage } from '../chaos/stage.ts'
import type { RunningProgram } from '../start-program.ts'
import { PROXIES, type RunningProxy } from './proxies.ts'

/*
 * Runs the proxies that api/deploy has examples for, with these examples, in front of two processes, and looks at what has
 * to come through: pnpm try:proxy [nginx] [caddy]
 */

/** A stream that is held back would come with the end of the connection, which never comes. */
const SOON_MS = 2000
const SALES = 20

const names = process.argv.slice(2)
const folder = await mkdtemp(join(tmpdir(), 'foyer-proxy-'))
const stage = await openStage()
const failures: string[] = []
try {
  for (const name of names.length > 0 ? names : Object.keys(PROXIES)) await tryProxy(name)
} finally {
  await stage.close()
  await rm(folder, { recursive: true, force: true })
}
for (const failure of failures) console.error(failure)
process.exitCode = failures.length > 0 ? 1 : 0

async function tryProxy(name: string): Promise<void> {
  const startOne = PROXIES[name]
  if (!startOne) throw new Error(`There is no example for ${name}, but for ${Object.keys(PROXIES).join(' and ')}.`)
  const expect = (what: string, holds: boolean, found: unknown = '') => {
    console.log(`${name}: ${what}: ${holds ? 'yes' : `NO ${String(found)}`}`)
    if (!holds) failures.push(`${name}: not so: ${what}`)
  }
  const settings = { FOYER_TRUSTED_PROXIES: '127.0.0.1', FOYER_LOG: 'verbose', FOYER_STOP_DELAY_MS: '5000' }
  const programs = await Promise.all([stage.start(settings), stage.start(settings)])
  const ports = programs.map(({ address }) => new URL(address).port)
  const own = await mkdtemp(join(folder, `${name}-`))
  const proxy = await startOne(own, 20_000 + Math.floor(Math.random() * 10_000), ports)
  try {
    await expectAddresses(proxy, programs, expect)
    await expectStreams(proxy, expect)
    await expectRestart(proxy, programs, expect)
  } finally {
    await proxy.end()
    await Promise.all(programs.map((program) => program.end('SIGKILL')))
  }
}

type Expect = (what: string, holds: boolean, found?: unknown) => void

/** What a process is told of a request, and what it is not told by whoever makes one. */
async function expectAddresses(
  { address }: RunningProxy,
  programs: readonly RunningProgram[],
  expect: Expect,
): Promise<void> {
  const given = '6f1c1c4e-0000-4000-8000-000000000001'
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => fetch(`${address}/livez`, { headers: { 'x-request-id': given } })),
  )
  const ids = answers.map(({ headers }) => headers.get('x-request-id') ?? '')
  expect('each request has a name that the proxy gave it', new Set(ids).size === 8 && !ids.includes(given), ids)
  const logs = await Promise.all(programs.map((program) => logOf(program)))
  expect(
    'the log knows it by that name',
    ids.every((id) => logs.some((log) => log.includes(id))),
  )
  expect(
    'both processes serve',
    logs.every((log) => ids.some((id) => log.includes(id))),
  )
  const origin = new URL(address).origin
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ query: '{ viewer { kind } }' }),
  })
  expect('its own pages may ask', answer.status === 200, answer.status)
  const large = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { kind } }', padding: 'x'.repeat(300_000) }),
  })
  expect('bodies beyond 256 kB are refused', large.status === 413, large.status)
}

async function logOf(program: RunningProgram): Promise<string> {
  await sleep(200)
  return program.output()
}

/** Events come while the stream is open, over WebSocket and as server-sent events. */
async function expectStreams({ address }: RunningProxy, expect: Expect): Promise<void> {
  const sell = (number: number) => send(address, stage.authorization, nextSale(stage, random, `${address} ${number}`))
  const random = seededRandom(7)
  await sell(-1)
  const readers = (['websocket', 'events'] as const).map((over) => ({
    over,
    reader: startReader(address, stage.authorization, over),
  }))
  const all = await eventsIn(stage)
  await Promise.all(readers.map(({ reader }) => reader.reached(all)))
  for (const { over, reader } of readers) {
    const before = reader.seen.length
    const began = performance.now()
    await sell(before + readers.findIndex((each) => each.over === over) * 1000)
    await reader.reached(before + 1, SOON_MS)
    const waited = Math.round(performance.now() - began)
    expect(`an event comes at once over ${over}`, reader.seen.length > before && waited < SOON_MS, `${waited} ms`)
    expect(`no stream over ${over} ended`, reader.endings.size === 0, [...reader.endings.keys()])
  }
  await Promise.all(readers.map(({ reader }) => reader.stop()))
}

/** A process that is asked to stop takes nobody with it. */
async function expectRestart(
  { address }: RunningProxy,
  programs: readonly RunningProgram[],
  expect: Expect,
): Promise<void> {
  const random = seededRandom(8)
  const lost: string[] = []
  const ending = programs[0]!.end('SIGTERM')
  let number = 0
  let ended = false
  void ending.then(() => {
    ended = true
  })
  for (let more = SALES; more > 0; more -= ended ? 1 : 0) {
    await send(address, stage.authorization, nextSale(stage, random, `${address} restart ${number++}`)).catch(
      (error: Error) => lost.push(error.message),
    )
    await sleep(20)
  }
  const { code } = await ending
  expect('the process that is asked to stop ends with 0', code === 0, code)
  expect(`none of ${number} sales that are sent once is lost meanwhile`, lost.length === 0, lost.slice(0, 3))
}

async function eventsIn({ query }: Stage): Promise<number> {
  const [row] = await query<{ count: number }>('select count(*)::int as count from event')
  return row?.count ?? 0
}
