import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { descendantsOf } from './processes.ts'
import { startProgram } from './start-program.ts'

// Starts the production build as an operator does, asks it for one thing of each kind, and stops it.
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STOPPED_WITHIN_MS = 10_000

const folder = await mkdtemp(join(tmpdir(), 'foyer-production-'))
await chmod(folder, 0o711)
const program = await startProgram({ FOYER_DATA_DIR: folder }, ['npx', '-y', 'pnpm@12', 'start'], ROOT)

async function expectAnswer(path: string, kind: string, content: string, request?: RequestInit): Promise<void> {
  const response = await fetch(program.address + path, request)
  const text = await response.text()
  const type = response.headers.get('content-type') ?? ''
  if (response.status !== 200 || !type.includes(kind) || !text.includes(content)) {
    throw new Error(`${path} answered ${response.status} ${type} without ${content}: ${text.slice(0, 500)}`)
  }
  console.log(`${path} answers`)
}

try {
  await expectAnswer('/', 'text/html', '<script')
  await expectAnswer('/widget.js', 'javascript', 'widget')
  await expectAnswer('/demo', 'text/html', 'widget.js')
  await expectAnswer('/graphql', 'json', '"__typename":"Query"', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  })
  // The package managers in between do not pass a signal on; a service manager signals the program itself.
  const { pid } =
    descendantsOf(program.child.pid ?? 0).findLast((each) => /scripts\/start\.ts/.test(each.command)) ?? {}
  if (!pid) throw new Error('The program was not found among the processes.')
  process.kill(pid, 'SIGTERM')
  const ended = await Promise.race([program.ended, sleep(STOPPED_WITHIN_MS)])
  if (ended?.code !== 0) throw new Error(`SIGTERM ended it with ${ended ? ended.code : 'nothing'}: ${ended?.errors}`)
  console.log('SIGTERM ends it with code 0')
} finally {
  for (const { pid } of descendantsOf(program.child.pid ?? 0)) process.kill(pid, 'SIGKILL')
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
