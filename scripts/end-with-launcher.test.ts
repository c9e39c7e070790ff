import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { launchersOf } from './end-with-launcher.ts'
import { isRunning } from './processes.ts'

const SCRIPT = fileURLToPath(new URL('end-with-launcher.ts', import.meta.url))

test('the line of launchers ends at the shell of a person', () => {
  const processes = [
    { pid: 2, parent: 1, command: '-bash' },
    { pid: 3, parent: 2, command: 'npm exec pnpm@12 dev' },
    { pid: 4, parent: 3, command: 'sh -c pnpm dev' },
    { pid: 5, parent: 4, command: 'node scripts/dev.ts' },
    { pid: 6, parent: 2, command: 'node elsewhere.js' },
  ]
  expect(launchersOf(5, processes)).toEqual([4, 3])
  expect(launchersOf(6, processes)).toEqual([])
})

// Windows tells a process nothing about who started it.
if (process.platform !== 'win32') {
  test('a program whose launching shell is killed ends by itself', async () => {
    const program = `import('${SCRIPT}').then((m) => { m.endWithLauncher(); console.log(process.pid) }); setInterval(() => {}, 1000)`
    const shell = spawn('sh', ['-c', `"$0" --eval "$1"; true`, process.execPath, program])
    const [line] = await once(createInterface(shell.stdout), 'line')
    const pid = Number(line)
    expect(isRunning(pid)).toBe(true)
    shell.kill('SIGKILL')
    await vi.waitUntil(() => !isRunning(pid), { timeout: 5_000 })
  })
}
