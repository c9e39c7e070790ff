import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SOURCES = fileURLToPath(new URL('..', import.meta.url))
const READS_THE_CLOCK = /\bnew Date\(\)|\bDate\.now\(\)/

/** Where the clock of the process may be read, because nothing that is stored or decided hangs on it. */
const ALLOWED = [
  // The time of a line of the log is that of the process which writes it.
  'kernel/log.ts',
  // Waiting for PostgreSQL to start; there is no other clock yet.
  'kernel/database/embedded-postgres/server-membership.ts',
  // What a backup is called; the database may be of another day.
  'back-up.ts',
  // How long the budget of this process lasts.
  'kernel/limits/call-budgets.ts',
]

function filesReadingTheClock(): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/(^|\/)test\//.test(file))
    .filter((file) => READS_THE_CLOCK.test(readFileSync(`${SOURCES}/${file}`, 'utf8')))
}

test('nothing reads the clock of the process where the time of the database counts', () => {
  expect(filesReadingTheClock().filter((file) => !ALLOWED.includes(file))).toEqual([])
})
