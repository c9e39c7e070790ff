import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { keepOn, SERVING } from './processor.ts'

/** A server that ours is compared with, in a process of its own. */
export interface ComparedServer {
  address: string
  child: ReturnType<typeof fork>
  output(): string
  end(): Promise<void>
}

/** Starts a script that sends its port once it listens, on the processor of what serves. */
export async function startServer(
  script: URL,
  parameters: string[],
  settings: Record<string, string> = {},
): Promise<ComparedServer> {
  const child = fork(fileURLToPath(script), parameters, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...settings },
  })
  let output = ''
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const ended = once(child, 'exit')
  const [port] = (await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`${script.pathname} ended with ${code}.`))),
  ])) as [number]
  keepOn(SERVING, child.pid)
  return {
    address: `http://127.0.0.1:${port}`,
    child,
    output: () => output,
    async end() {
      child.kill()
      await ended
    },
  }
}
