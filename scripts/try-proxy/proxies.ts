import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A real proxy that runs with the example that we ship. */
export interface RunningProxy {
  address: string
  end(): Promise<void>
}

const DEPLOY = new URL('../../api/deploy/', import.meta.url)
const READY_WITHIN_MS = 10_000

/** The proxies that there are examples for: how to start each in front of two ports, with its files in a folder. */
export const PROXIES: Record<string, (folder: string, port: number, to: readonly string[]) => Promise<RunningProxy>> = {
  nginx: startNginx,
  caddy: startCaddy,
}

/** The example as it is, but for addresses and the certificate that this machine does not have. */
export function startNginx(folder: string, port: number, to: readonly string[]): Promise<RunningProxy> {
  const example = readFileSync(fileURLToPath(new URL('nginx.conf', DEPLOY)), 'utf8')
  const server = example
    .replace(/( +server 127\.0\.0\.1:)\d+(.*\n)(?: +server .*\n)*/, (_, before, after) =>
      to.map((each) => before + each + after).join(''),
    )
    // The one that sends on to https.
    .replace(/server \{\s+listen 80;[\s\S]*?\n\}\n/, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^.*(listen \[::\]:443|ssl_).*\n/gm, '')
    .replace('foyer.example.com', 'localhost')
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const whole = `daemon off; pid ${folder}/nginx.pid; error_log stderr warn; worker_processes 2;
    events {} http { access_log off; ${paths.join(' ')}\n${server}\n}`
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, whole)
  return start('nginx', ['-e', 'stderr', '-p', folder, '-c', file], `http://localhost:${port}`, 'SIGQUIT')
}

function startCaddy(folder: string, port: number, [first, second]: readonly string[]): Promise<RunningProxy> {
  const example = readFileSync(fileURLToPath(new URL('Caddyfile', DEPLOY)), 'utf8')
  const file = join(folder, 'Caddyfile')
  const site = example
    .replace('foyer-1:4000 foyer-2:4000', `127.0.0.1:${first} 127.0.0.1:${second}`)
    .replace('{$FOYER_DOMAIN}', `http://localhost:${port}`)
  writeFileSync(file, `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${site}`)
  return start('caddy', ['run', '--adapter', 'caddyfile', '--config', file], `http://localhost:${port}`, 'SIGTERM')
}

async function start(
  program: string,
  parameters: string[],
  address: string,
  stop: NodeJS.Signals,
): Promise<RunningProxy> {
  const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code) => resolve(`it ended with ${code}`))
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const deadline = performance.now() + READY_WITHIN_MS
  while (!(await answers(address))) {
    const reason = await Promise.race([ended, sleep(50)])
    if (reason || performance.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`${program} does not serve the example: ${reason ?? 'it does not answer'} ${said}`)
    }
  }
  return { address, end: () => endOf(child, ended, stop) }
}

async function endOf(child: ChildProcess, ended: Promise<string>, stop: NodeJS.Signals): Promise<void> {
  child.kill(stop)
  const late = setTimeout(() => child.kill('SIGKILL'), 3000)
  await ended
  clearTimeout(late)
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/readyz`).then(
    ({ status }) => status === 200,
    () => false,
  )
}
