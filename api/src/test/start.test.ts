import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { buildIfStale } from '../../../scripts/build-if-stale.ts'
import { BUILT, type RunningProgram, startProgram } from '../../../scripts/start-program.ts'
import { isRunning } from '../kernel/database/embedded-postgres/postmaster.ts'
import { createTestDatabase } from './create-test-database.ts'
import { runStatement } from './statement.ts'
import { temporaryFolder } from './temporary-folder.ts'

const GIVEN = {
  FOYER_ADMIN_PASSWORD: 'a long walk by the quay',
  FOYER_DEMO_API_KEY: 'foyer_for_the_tests_of_the_start',
}

/** An operator of one's own, without the months of the example, in that folder. */
const emptyIn = (folder: string) => ({ FOYER_DATA_DIR: folder, FOYER_SEED: 'empty', ...GIVEN })

// From its sources, as `pnpm dev` runs it, the program is started by the browser tests.
beforeAll(() => buildIfStale(['api']), 120_000)

async function start(settings: Record<string, string>): Promise<RunningProgram> {
  const program = await startProgram(settings, BUILT)
  onTestFinished(async () => void (await program.end('SIGKILL')))
  return program
}

async function serverPid(folder: string): Promise<number> {
  return Number.parseInt(await readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'), 10)
}

async function signIn({ address }: RunningProgram, email: string, password: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { staffMember { email } userErrors { code } } }',
      variables: { input: { email, password } },
    }),
  })
  const { data } = (await response.json()) as { data: { signIn: unknown } }
  return data.signIn
}

test('the first start prints where everything is and how to sign in, the second keeps it and repeats no secret', async () => {
  const folder = await temporaryFolder()
  const first = await start({ FOYER_DATA_DIR: folder })
  const said = first.output()
  for (const path of ['/', '/demo', '/graphql']) expect(said).toContain(first.address + path)
  const email = /\S+@\S+\.example/.exec(said)?.[0] ?? ''
  const password = /password:?\s+(\S+)/i.exec(said)?.[1] ?? ''
  expect(await signIn(first, email, password)).toEqual({ staffMember: { email }, userErrors: [] })
  expect((await first.end('SIGTERM')).code).toBe(0)

  const second = await start({ FOYER_DATA_DIR: folder })
  expect(second.output()).not.toContain(password)
  expect(await signIn(second, email, password)).toEqual({ staffMember: { email }, userErrors: [] })
}, 300_000)

test('a program that was killed starts again on its folder', async () => {
  const folder = await temporaryFolder()
  const first = await start({ ...emptyIn(folder), FOYER_ADMIN_EMAIL: 'ada@quayside.example' })
  await first.end('SIGKILL')
  const second = await start({ FOYER_DATA_DIR: folder })
  const found = await signIn(second, 'ada@quayside.example', GIVEN.FOYER_ADMIN_PASSWORD)
  expect(found).toMatchObject({ staffMember: { email: 'ada@quayside.example' } })
})

test('when PostgreSQL dies the program says it is not ready, stays up and is soon ready again', async () => {
  const folder = await temporaryFolder()
  const program = await start(emptyIn(folder))
  const killed = await serverPid(folder)
  process.kill(killed, 'SIGKILL')
  const answers: number[] = []
  await vi.waitUntil(
    async () => {
      const [live, ready] = await Promise.all([fetch(`${program.address}/livez`), fetch(`${program.address}/readyz`)])
      expect(live.status).toBe(200)
      answers.push(ready.status)
      return ready.status === 200 && (await serverPid(folder).catch(() => killed)) !== killed
    },
    { timeout: 60_000, interval: 20 },
  )
  expect(new Set(answers)).toContain(503)
  expect(await signIn(program, 'admin@quayside.example', GIVEN.FOYER_ADMIN_PASSWORD)).toMatchObject({ userErrors: [] })
  expect(program.child.exitCode).toBeNull()
})

test('SIGTERM ends the program with code 0 and PostgreSQL with it', async () => {
  const folder = await temporaryFolder()
  const program = await start(emptyIn(folder))
  const postgres = await serverPid(folder)
  const { code, errors } = await program.end('SIGTERM')
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  expect(isRunning(postgres)).toBe(false)
})

test('a request under way when SIGTERM comes is still answered', async () => {
  const database = await createTestDatabase()
  onTestFinished(() => database.drop())
  const program = await start({ DATABASE_URL: database.url, FOYER_SEED: 'empty', ...GIVEN })
  const body = JSON.stringify({ query: '{ __typename }' })
  const underWay = request(`${program.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
  })
  const answer = once(underWay, 'response')
  underWay.flushHeaders()
  await once(underWay, 'continue')
  const ended = program.end('SIGTERM')
  await vi.waitUntil(
    () =>
      fetch(`${program.address}/livez`).then(
        () => false,
        () => true,
      ),
    { timeout: 60_000 },
  )
  underWay.end(body)
  const [response] = (await answer) as [IncomingMessage]
  expect(await text(response)).toContain('"__typename":"Query"')
  expect((await ended).code).toBe(0)
})

test('asked to stop it says that it is not ready, and serves on for as long as it was told to', async () => {
  const database = await createTestDatabase()
  onTestFinished(() => database.drop())
  const settings = { DATABASE_URL: database.url, FOYER_SEED: 'empty', FOYER_STOP_DELAY_MS: '1500' }
  const program = await start({ ...settings, ...GIVEN })
  const ended = program.end('SIGTERM')
  await vi.waitUntil(async () => (await fetch(`${program.address}/readyz`)).status === 503, { timeout: 60_000 })
  const response = await fetch(`${program.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  })
  expect([response.status, response.headers.get('connection')]).toEqual([200, 'close'])
  expect((await ended).code).toBe(0)
})

test('streams that are open do not hold up the end', async () => {
  const database = await createTestDatabase()
  onTestFinished(() => database.drop())
  const program = await start({ DATABASE_URL: database.url, FOYER_SEED: 'empty', ...GIVEN })
  const authorization = `Bearer ${GIVEN.FOYER_DEMO_API_KEY}`
  const query = 'subscription { conversionRecorded { id } }'
  const stream = await fetch(`${program.address}/graphql/stream`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
  })
  expect(stream.headers.get('content-type')).toContain('text/event-stream')
  const socket = new WebSocket(`${program.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const closed = new Promise<number>((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)))
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }))
  await new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }))
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }))
  const began = Date.now()
  expect((await program.end('SIGTERM')).code).toBe(0)
  expect(Date.now() - began).toBeLessThan(5_000)
  // Going away, not broken: the client may take its time to come back.
  expect(await closed).toBe(1001)
  // The stream comes to its end, cleanly or not.
  await stream.text().catch(() => '')
})

test('three processes that start at once on one empty database fill it once', async () => {
  const database = await createTestDatabase()
  onTestFinished(() => database.drop())
  const settings = {
    DATABASE_URL: database.url,
    FOYER_SEED: 'empty',
    FOYER_ADMIN_EMAIL: 'owner@three.example',
    ...GIVEN,
  }
  const three = await Promise.all([start(settings), start(settings), start(settings)])
  expect(await runStatement(database.url, 'select count(*)::int as count from business')).toEqual([{ count: 1 }])
  for (const program of three) {
    const staffMember = { email: settings.FOYER_ADMIN_EMAIL }
    expect(await signIn(program, staffMember.email, GIVEN.FOYER_ADMIN_PASSWORD)).toEqual({
      staffMember,
      userErrors: [],
    })
    await program.end('SIGKILL')
  }
})
