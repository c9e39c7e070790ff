import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A process that uses the embedded PostgreSQL, to be killed by a test. */
export interface PostgresUser {
  child: ChildProcess
  url: string
  /** Number of the server's main process. */
  serverPid: number
  /** Ends it in that way and waits until it has gone. */
  end(signal: NodeJS.Signals): Promise<void>
}

const PROGRAM = fileURLToPath(new URL('embedded-postgres-program.ts', import.meta.url))

/** Starts one on that folder, as another user if given; rejects with what it said when it could not start. */
export async function startPostgresUser(dataDirectory: string, uid?: number): Promise<PostgresUser> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM, dataDirectory], {
    ...(uid !== undefined && { uid, gid: uid }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const errors: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text))
  const exited = once(child, 'exit')
  const lines = createInterface(child.stdout)
  const first = await Promise.race([once(lines, 'line'), exited.then(() => undefined)])
  if (!first) throw new Error(errors.join(''))
  const [serverPid, url] = String(first[0]).split(' ')
  return {
    child,
    url: url ?? '',
    serverPid: Number(serverPid),
    async end(signal) {
      child.kill(signal)
      await exited
    },
  }
}
