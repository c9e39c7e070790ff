import { chmod, chown, lstat, mkdir, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startPostgresUser } from '../../../test/embedded-postgres-process.ts'
import { runStatement } from '../../../test/statement.ts'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { StartupError } from '../../startup-error.ts'
import { canReach } from './operating-user.ts'
import { startEmbeddedPostgres } from './start-embedded-postgres.ts'

async function reasonToFail(dataDirectory: string): Promise<string> {
  const error = await startEmbeddedPostgres({ dataDirectory, log: () => {}, fsync: false }).then(
    (server) => server.stop(),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StartupError)
  const { message } = error as StartupError
  expect(message).not.toContain('\n')
  return message
}

test('data of another major version is named with both versions and left alone', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'postgres', 'cluster'), { recursive: true })
  await chmod(join(folder, 'postgres'), 0o711)
  await writeFile(join(folder, 'postgres', 'cluster', 'PG_VERSION'), '16\n')
  const reason = await reasonToFail(folder)
  expect(reason).toContain('PostgreSQL 16')
  expect(reason).toContain('PostgreSQL 18')
  expect(reason).toContain('FOYER_DATA_DIR')
  expect(await readdir(join(folder, 'postgres', 'cluster'))).toEqual(['PG_VERSION'])
})

test('a folder called postgres that holds something else is not touched', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'postgres'))
  await writeFile(join(folder, 'postgres', 'letter.txt'), 'Dear all')
  expect(await reasonToFail(folder)).toMatch(/cannot be read.*FOYER_DATA_DIR/)
  expect(await readdir(join(folder, 'postgres'))).toEqual(['letter.txt'])
})

test('a data folder that cannot be made is named', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'file'), '')
  expect(await reasonToFail(join(folder, 'file', 'data'))).toMatch(/file\/data cannot be written.*FOYER_DATA_DIR/)
})

test('a link to data that has gone says so', async () => {
  const folder = await temporaryFolder()
  await symlink(join(folder, 'gone'), join(folder, 'postgres'))
  expect(await reasonToFail(folder)).toMatch(/postgres leads nowhere/)
})

// What only root can try: being another user, and keeping a folder closed to the server's user.
if (process.getuid?.() === 0) {
  const ORDINARY = 65534
  const UNKNOWN = 54321

  test('root finds a place for the data when a folder above it is closed to others, and finds it again', async () => {
    const folder = await temporaryFolder()
    await chmod(folder, 0o700)
    const lines: string[] = []
    const start = () => startEmbeddedPostgres({ dataDirectory: folder, log: (line) => lines.push(line), fsync: false })
    const first = await start()
    const home = await readlink(join(folder, 'postgres'))
    onTestFinished(() => rm(home, { recursive: true, force: true }))
    expect(lines.join(' ')).toContain(home)
    await runStatement(first.url, "create table note as select 'kept' as text")
    await first.stop()
    const second = await start()
    expect(await runStatement(second.url, 'select text from note')).toEqual([{ text: 'kept' }])
    await second.stop()
  })

  // Where the project itself is closed to others no other user can run anything of it.
  if (canReach({ uid: ORDINARY, gid: ORDINARY }, process.execPath, 'x')) {
    test('an ordinary user runs it as themselves, and root can go on with their data', async () => {
      const folder = await temporaryFolder()
      await chown(folder, ORDINARY, ORDINARY)
      const user = await startPostgresUser(folder, ORDINARY)
      await runStatement(user.url, "create table note as select 'kept' as text")
      await user.end('SIGTERM')
      const server = await startEmbeddedPostgres({ dataDirectory: folder, log: () => {}, fsync: false })
      expect(await runStatement(server.url, 'select text from note')).toEqual([{ text: 'kept' }])
      await server.stop()
      // The pipe of its users goes away by itself, a little after the server.
      const files = (await readdir(join(folder, 'postgres'))).filter((name) => !name.startsWith('users.'))
      expect(files).toContain('cluster')
      for (const name of files) {
        expect((await lstat(join(folder, 'postgres', name))).uid).toBe(ORDINARY)
      }
      const again = await startPostgresUser(folder, ORDINARY)
      await again.end('SIGTERM')
    })

    test('an ordinary user who may not write in the folder is told so', async () => {
      const folder = await temporaryFolder()
      await expect(startPostgresUser(folder, ORDINARY)).rejects.toThrow(/cannot be written.*FOYER_DATA_DIR/)
    })

    test('an ordinary user is told when the data belongs to somebody else', async () => {
      const folder = await temporaryFolder()
      const owner = await startPostgresUser(folder)
      await owner.end('SIGTERM')
      await expect(startPostgresUser(folder, 1)).rejects.toThrow(/closed to this user.*FOYER_DATA_DIR/)
    })

    test('a user without an entry in the list of users is told to set DATABASE_URL', async () => {
      const folder = await temporaryFolder()
      await chown(folder, UNKNOWN, UNKNOWN)
      await expect(startPostgresUser(folder, UNKNOWN)).rejects.toThrow(/user number 54321.*DATABASE_URL/)
    })
  }
}
