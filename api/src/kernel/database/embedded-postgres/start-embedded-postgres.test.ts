import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { listProcesses } from '../../../../../scripts/processes.ts'
import { type PostgresUser, startPostgresUser } from '../../../test/embedded-postgres-process.ts'
import { runStatement } from '../../../test/statement.ts'
import { makeFolder, removeFolder, temporaryFolder } from '../../../test/temporary-folder.ts'
import { isRunning } from './postmaster.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts'

async function start(dataDirectory: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, log: () => {}, fsync: false })
  onTestFinished(() => server.stop())
  return server
}

async function startUser(dataDirectory: string): Promise<PostgresUser> {
  const user = await startPostgresUser(dataDirectory)
  onTestFinished(() => user.end('SIGKILL'))
  return user
}

const note = (url: string) => runStatement(url, "create table note as select 'kept' as text")
const notes = (url: string) => runStatement(url, 'select text from note')
const gone = (pid: number) => vi.waitUntil(() => !isRunning(pid), { timeout: 60_000, interval: 10 })

describe('a server on a fresh folder', () => {
  let folder: string
  let server: EmbeddedPostgres
  beforeAll(async () => {
    folder = await makeFolder()
    server = await startEmbeddedPostgres({ dataDirectory: folder, log: () => {}, fsync: false })
  })
  afterAll(async () => {
    await server.stop()
    await removeFolder(folder)
  })

  test('is PostgreSQL 18, sorts and folds alike everywhere, and its role is no superuser', async () => {
    const [row] = await runStatement(
      server.url,
      `select current_database() as name, current_setting('server_version_num')::int / 10000 as major,
         lower('ÄÉ') as folded, current_setting('is_superuser') as superuser, current_setting('TimeZone') as zone,
         (select string_agg(word, '' order by word) from unnest(array['é', 'b', 'B']) as word) as words`,
    )
    expect(row).toEqual({ name: 'foyer', major: 18, folded: 'äé', superuser: 'off', zone: 'UTC', words: 'Bbé' })
  })

  test('listens on this machine only and makes no socket file', () => {
    const options = readFileSync(join(folder, 'postgres', 'cluster', 'postmaster.opts'), 'utf8')
    expect(options).toContain('"listen_addresses=127.0.0.1" "-c" "unix_socket_directories="')
  })

  test('lets its role create the extensions that the tables need', async () => {
    for (const extension of ['pg_trgm', 'unaccent', 'citext', 'btree_gin']) {
      await runStatement(server.url, `create extension ${extension}`)
    }
    expect(await runStatement(server.url, "select unaccent('Zürich') as plain")).toEqual([{ plain: 'Zurich' }])
  })

  test('lets nobody in without the password from the closed file', async () => {
    const password = join(folder, 'postgres', 'password')
    expect(statSync(password).mode & 0o777).toBe(0o600)
    expect(server.url).toContain(readFileSync(password, 'utf8').trim())
    const guess = new URL(server.url)
    guess.password = 'guess'
    await expect(runStatement(guess.href, 'select 1')).rejects.toThrow('password authentication failed')
  })

  test('finds words with letters beyond English', async () => {
    const [row] = await runStatement(server.url, "select to_tsvector('simple', 'Büro Straße CAFÉ')::text as words")
    expect(row).toEqual({ words: "'büro':1 'café':3 'straße':2" })
  })
})

test('a second start keeps the data and the address', async () => {
  const folder = await temporaryFolder()
  const first = await start(folder)
  await note(first.url)
  await first.stop()
  await gone(first.pid)
  const second = await start(folder)
  expect(second.url).toBe(first.url)
  expect(await notes(second.url)).toEqual([{ text: 'kept' }])
})

test('when the process using it is killed the server goes too, and the next start finds the data', async () => {
  const folder = await temporaryFolder()
  const user = await startUser(folder)
  await note(user.url)
  await user.end('SIGKILL')
  await gone(user.serverPid)
  // Whoever watched over the server tidies up once it is gone.
  const left = () => readdirSync(join(folder, 'postgres')).filter((name) => name.startsWith('users.'))
  await expect.poll(left).toEqual([])
  expect(await notes((await start(folder)).url)).toEqual([{ text: 'kept' }])
})

test('everything killed at once leaves a folder that starts again', async () => {
  const folder = await temporaryFolder()
  const user = await startUser(folder)
  await note(user.url)
  for (const pid of [...shellsOf(user), user.serverPid]) process.kill(pid, 'SIGKILL')
  await user.end('SIGKILL')
  expect(await notes((await start(folder)).url)).toEqual([{ text: 'kept' }])
})

test('a server whose watching shell was killed is replaced, so that it does not run for ever', async () => {
  const folder = await temporaryFolder()
  const user = await startUser(folder)
  await note(user.url)
  for (const pid of shellsOf(user)) process.kill(pid, 'SIGKILL')
  await user.end('SIGKILL')
  await sleep(300)
  expect(isRunning(user.serverPid)).toBe(true)
  const server = await start(folder)
  expect(server.pid).not.toBe(user.serverPid)
  expect(await notes(server.url)).toEqual([{ text: 'kept' }])
})

test('a server that dies by itself is back under the same address', async () => {
  const server = await start(await temporaryFolder())
  await note(server.url)
  const restarted = new Promise<void>((resolve) => server.onRestart(resolve))
  const killed = server.pid
  process.kill(killed, 'SIGKILL')
  await restarted
  expect(server.pid).not.toBe(killed)
  expect(await notes(server.url)).toEqual([{ text: 'kept' }])
})

test('a lost connection to a server that runs does not replace the server', async () => {
  const server = await start(await temporaryFolder())
  const { pid } = server
  const joined = new Promise<void>((resolve) => server.onRestart(resolve))
  await runStatement(server.url, "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'")
  await joined
  await sleep(1_500)
  expect(server.pid).toBe(pid)
  expect(await runStatement(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a second process shares the server, and the last one to end takes it along', async () => {
  const folder = await temporaryFolder()
  const first = await startUser(folder)
  const second = await startUser(folder)
  expect(second.url).toBe(first.url)
  expect(second.serverPid).toBe(first.serverPid)
  await first.end('SIGKILL')
  await sleep(300)
  expect(await runStatement(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await second.end('SIGTERM')
  await gone(first.serverPid)
})

test('processes that start at the same moment on a fresh folder share one server', async () => {
  const folder = await temporaryFolder()
  const users = await Promise.all([startUser(folder), startUser(folder), startUser(folder)])
  expect(new Set(users.map((user) => user.url)).size).toBe(1)
  expect(readdirSync(folder)).toEqual(['postgres'])
})

test('what a killed first start left half made is removed', async () => {
  const folder = await temporaryFolder()
  const abandoned = await startUser(await temporaryFolder())
  await abandoned.end('SIGKILL')
  mkdirSync(join(folder, `postgres.new-${abandoned.child.pid}`, 'cluster'), { recursive: true })
  await start(folder)
  expect(readdirSync(folder)).toEqual(['postgres'])
})

test('the note of a killed server whose number now belongs to another process does not stop the start', async () => {
  const folder = await temporaryFolder()
  const first = await start(folder)
  await note(first.url)
  const file = join(folder, 'postgres', 'cluster', 'postmaster.pid')
  const text = readFileSync(file, 'utf8')
  await first.stop()
  writeFileSync(file, text.replace(/^\d+/, String(process.pid)))
  expect(await notes((await start(folder)).url)).toEqual([{ text: 'kept' }])
})

/** The two shells that run and watch the server: its parent and that one's other child. */
function shellsOf(user: PostgresUser): number[] {
  const processes = listProcesses()
  const parent = processes.find((each) => each.pid === user.serverPid)?.parent
  const shells = processes.filter((each) => each.pid === parent || each.parent === parent)
  return shells.map((each) => each.pid).filter((pid) => pid !== user.serverPid)
}
