import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildIfStale } from '../../../scripts/build-if-stale.ts'
import { BUILT, type EndedProgram, runProgram } from '../../../scripts/start-program.ts'
import { createTestDatabase } from './create-test-database.ts'
import { temporaryFolder } from './temporary-folder.ts'

beforeAll(() => buildIfStale(['api']), 120_000)

/** A start that must not succeed says why in one line and nothing else, and leaves nothing running. */
function expectRefusal({ code, errors, output }: EndedProgram): string {
  expect(code).toBe(1)
  expect(output).toBe('')
  expect(errors.trimEnd()).not.toContain('\n')
  return errors
}

test('a port in use stops the start with one line that names it', async () => {
  const folder = await temporaryFolder()
  const taken = createServer()
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port))
  })
  onTestFinished(() => void taken.close())
  const settings = { FOYER_DATA_DIR: folder, FOYER_SEED: 'empty', PORT: String(port) }
  expect(expectRefusal(await runProgram(settings, BUILT))).toContain(`Port ${port} is in use`)
  await expect(readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'))).rejects.toThrow('ENOENT')
})

test('data of another version stops the start with one line that names both', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'postgres', 'cluster'), { recursive: true, mode: 0o755 })
  await writeFile(join(folder, 'postgres', 'cluster', 'PG_VERSION'), '16\n')
  expect(expectRefusal(await runProgram({ FOYER_DATA_DIR: folder }, BUILT))).toMatch(/PostgreSQL 16.*PostgreSQL 18/)
})

test.each([
  ['nobody listens there', 'postgres://foyer:foyer@127.0.0.1:1/foyer'],
  ['there is no such host', 'postgres://foyer:foyer@nowhere.invalid/foyer'],
  ['it is no address', 'mysql://localhost/foyer'],
])('a DATABASE_URL that cannot be used stops the start with one line, without its password: %s', async (_, url) => {
  const reason = expectRefusal(await runProgram({ DATABASE_URL: url }, BUILT))
  expect(reason).toContain('DATABASE_URL')
  expect(reason).not.toContain('foyer:foyer')
})

test('a DATABASE_URL with a wrong password stops the start with one line', async () => {
  const database = await createTestDatabase()
  onTestFinished(() => database.drop())
  const url = new URL(database.url)
  url.password = 'guess'
  const reason = expectRefusal(await runProgram({ DATABASE_URL: url.href }, BUILT))
  expect(reason).toContain('DATABASE_URL')
  expect(reason).not.toContain('guess')
})

test.each([
  ['PORT', 'four thousand'],
  ['FOYER_SEED', 'some'],
  ['PUBLIC_URL', 'localhost'],
])('a wrong %s stops the start with one line that names it', async (name, value) => {
  expect(expectRefusal(await runProgram({ [name]: value }, BUILT))).toContain(name)
})
