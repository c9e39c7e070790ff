import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { descendantsOf, isRunning } from '../../processes.ts'
import { freePort } from '../../start-program.ts'

const WITHIN_MS = 15 * 60_000

/** Starts the program in a folder as its README says, ends it once it has said where it is, and gives how long that took. */
export async function startDev(
  folder: string,
  dataDirectory: string,
  environment: Record<string, string> = {},
): Promise<number> {
  const port = String(await freePort())
  const began = performance.now()
  const child = spawn('npx', ['-y', 'pnpm@12', 'dev'], {
    cwd: folder,
    env: { ...process.env, ...environment, PORT: port, FOYER_DATA_DIR: dataDirectory },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  const ended = once(child, 'exit')
  const seconds = await new Promise<number>((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`It did not start in time: ${said}`)), WITHIN_MS)
    const hear = (text: Buffer) => {
      said += text
      if (said.includes(`http://localhost:${port}/`)) {
        clearTimeout(timer)
        resolve((performance.now() - began) / 1000)
      }
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => reject(new Error(`It ended: ${said}`)))
  })
  // The program ends by itself when what launched it is gone, and its database with it.
  const all = descendantsOf(child.pid ?? 0)
  child.kill('SIGTERM')
  for (const { pid } of all) if (isRunning(pid)) process.kill(pid, 'SIGTERM')
  await ended
  return seconds
}
