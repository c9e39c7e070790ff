import { appendFileSync, cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type EndedProgram, runScript } from '../../../../../scripts/start-program.ts'
import { prepareDatabase } from '../../../prepare-database.ts'
import { runStatement } from '../../../test/statement.ts'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { startEmbeddedPostgres } from './start-embedded-postgres.ts'

async function serve(dataDirectory: string) {
  const server = await startEmbeddedPostgres({ dataDirectory, log: () => {}, fsync: false })
  onTestFinished(() => server.stop())
  return server
}

/** Every row of every table but the one that is written to meanwhile, and how far sequences are. */
async function contentOf(url: string): Promise<unknown> {
  const tables = await runStatement(
    url,
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'pair' order by 1",
  )
  const rows = await Promise.all(
    tables.map(({ name }) =>
      runStatement(
        url,
        `select '${name}' as name, string_agg(t::text, ';' order by t::text) as rows from ${name} as t`,
      ),
    ),
  )
  return { rows, counted: await runStatement(url, 'select last_value from note_id_seq') }
}

/** The tables of the program, and some with rows. */
async function fill(url: string): Promise<void> {
  await prepareDatabase(url)
  await runStatement(
    url,
    "create table prospect as select n, 'prospect ' || n as name from generate_series(1, 5000) as n",
  )
  await runStatement(url, 'create table outcome as select n, n % 4 as kind from generate_series(1, 800) as n')
  await runStatement(url, 'create table note (id serial primary key, text text)')
  await runStatement(url, "insert into note (text) values ('Grüße'), (null), ('')")
}

const backUp = (dataDirectory: string, into: string) =>
  runScript('back-up.ts', [into], { FOYER_DATA_DIR: dataDirectory })
const restore = (backup: string, dataDirectory: string) =>
  runScript('restore.ts', [backup], { FOYER_DATA_DIR: dataDirectory })

/** Its one line on standard error. */
function refusalOf({ code, errors }: EndedProgram): string {
  expect(code).toBe(1)
  expect(errors.trimEnd()).not.toContain('\n')
  return errors
}

test('a backup made while the database is written to restores whole, in every table, to one moment', async () => {
  const folder = await temporaryFolder()
  const [data, restored] = [join(folder, 'data'), join(folder, 'restored')]
  const server = await serve(data)
  await fill(server.url)
  // Somebody goes on writing two rows at a time; no moment has one of a pair.
  await runStatement(server.url, 'create table pair (n integer)')
  const writing = { goesOn: true }
  const written = (async () => {
    for (let n = 0; writing.goesOn; n += 1) await runStatement(server.url, `insert into pair values (${n}), (${n})`)
  })()
  const made = await backUp(data, join(folder, 'backups'))
  writing.goesOn = false
  await written
  expect([made.code, made.errors]).toEqual([0, ''])
  const [name, ...others] = readdirSync(join(folder, 'backups'))
  expect([name, others]).toEqual([expect.stringMatching(/^foyer-\d{8}T\d{6}Z$/), []])
  const backup = join(folder, 'backups', name!)
  expect(readdirSync(backup).map((file) => [file, statSync(join(backup, file)).mode & 0o777])).toEqual([
    ['backup_manifest', 0o600],
    ['base.tar', 0o600],
    ['password', 0o600],
  ])
  const before = await contentOf(server.url)
  await server.stop()
  // Nobody uses it now: it is backed up all the same, and left as it was.
  expect((await backUp(data, join(folder, 'more'))).code).toBe(0)
  expect(readdirSync(join(data, 'postgres')).filter((each) => /^(users|backup)/.test(each))).toEqual([])

  expect(await restore(backup, restored)).toMatchObject({ code: 0, errors: '' })
  const again = await serve(restored)
  expect(await contentOf(again.url)).toEqual(before)
  const [pairs] = await runStatement(
    again.url,
    'select count(*) > 0 as some, bool_and(rows = 2) as whole from (select count(*) as rows from pair group by n) as pairs',
  )
  expect(pairs).toEqual({ some: true, whole: true })
}, 300_000)

test('what is damaged, missing or in the way is refused, and nothing is left of it', async () => {
  const folder = await temporaryFolder()
  const [data, backups] = [join(folder, 'data'), join(folder, 'backups')]
  expect(refusalOf(await backUp(data, backups))).toContain('There is no database')
  expect(existsSync(data)).toBe(false)
  await (await serve(data)).stop()
  await backUp(data, backups)
  const backup = join(backups, readdirSync(backups)[0]!)
  expect(refusalOf(await restore(backup, data))).toContain('There is a database')
  expect(refusalOf(await restore(folder, join(folder, 'other')))).toContain('base.tar is missing')

  const damaged = join(folder, 'damaged')
  cpSync(backup, damaged, { recursive: true })
  appendFileSync(join(damaged, 'backup_manifest'), ' ')
  expect((await restore(damaged, join(folder, 'spaced'))).code).toBe(0)
  const archive = join(damaged, 'base.tar')
  const file = await open(archive, 'r+')
  const at = Math.floor(statSync(archive).size / 2)
  await file.write(Buffer.alloc(64 * 1024, 7), 0, 64 * 1024, at)
  await file.close()
  const other = join(folder, 'other')
  expect(refusalOf(await restore(damaged, other))).toMatch(/The backup is damaged|cannot be unpacked/)
  expect(existsSync(join(other, 'postgres'))).toBe(false)
}, 300_000)

test('with a database of its own address both say what to use instead', async () => {
  const settings = { DATABASE_URL: 'postgres://db.example/foyer' }
  expect(refusalOf(await runScript('back-up.ts', ['somewhere'], settings))).toContain('pg_dump')
  expect(refusalOf(await runScript('restore.ts', ['somewhere'], settings))).toContain('pg_restore')
  expect(refusalOf(await runScript('back-up.ts', [], {}))).toContain('Say where to')
  expect(refusalOf(await runScript('restore.ts', [], {}))).toContain('Say which')
})
