import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The whole program in a process of its own, as tests use it. */
export interface RunningProgram {
  address: string
  child: ChildProcess
  output(): string
  errors(): string
  /** Resolves when it has ended. */
  ended: Promise<EndedProgram>
  /** Ends it in that way and waits. */
  end(signal: NodeJS.Signals): Promise<EndedProgram>
}

/** How a program ended and everything that it said. */
export interface EndedProgram {
  code: number | null
  signal: NodeJS.Signals | null
  output: string
  errors: string
}

const API = fileURLToPath(new URL('../api', import.meta.url))
const FROM_SOURCES = [process.execPath, '--import', 'tsx', 'src/main.ts']
/** The command of the program as it is built for production, which is ready in half the time. */
export const BUILT = [process.execPath, 'dist/main.js']
/** The first start fills in the example, which takes a while where others work too. */
const READY_WITHIN_MS = 240_000

/**
 * Starts the program with these settings and no others, on a free port unless one is given, and waits until it is ready.
 * Rejects with what it said when it ends before.
 */
export async function startProgram(
  settings: Record<string, string>,
  [command, ...parameters] = FROM_SOURCES,
  folder = API,
): Promise<RunningProgram> {
  const port = settings.PORT ?? String(await freePort())
  const program = launch({ ...settings, PORT: port }, command ?? process.execPath, parameters, folder)
  const address = `http://localhost:${port}`
  const deadline = Date.now() + READY_WITHIN_MS
  while (!(await isReady(address))) {
    const ended = await Promise.race([program.ended, sleep(50)])
    if (ended) throw new Error(`The program ended with ${ended.code ?? ended.signal}: ${ended.errors}${ended.output}`)
    if (Date.now() > deadline) {
      program.child.kill('SIGKILL')
      throw new Error(`The program was not ready in time: ${program.errors()}${program.output()}`)
    }
  }
  return { ...program, address }
}

/** Runs the program with these settings until it ends by itself. */
export async function runProgram(
  settings: Record<string, string>,
  [command, ...parameters] = FROM_SOURCES,
): Promise<EndedProgram> {
  const program = launch({ PORT: String(await freePort()), ...settings }, command ?? '', parameters, API)
  const timer = setTimeout(() => program.child.kill('SIGKILL'), READY_WITHIN_MS)
  const ended = await program.ended
  clearTimeout(timer)
  return ended
}

/** Runs one of the scripts beside this file with these settings and no others, as its package script does. */
export function runScript(name: string, parameters: string[], settings: Record<string, string>): Promise<EndedProgram> {
  const script = fileURLToPath(new URL(name, import.meta.url))
  return launch(settings, process.execPath, [script, ...parameters], API).ended
}

function launch(
  settings: Record<string, string>,
  command: string,
  parameters: string[],
  cwd: string,
): Omit<RunningProgram, 'address'> {
  const child = spawn(command, parameters, {
    cwd,
    env: { ...inherited(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { output: '', errors: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.errors += text
  })
  const ended = new Promise<EndedProgram>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, ...said }))
  })
  return {
    child,
    ended,
    output: () => said.output,
    errors: () => said.errors,
    end(signal) {
      child.kill(signal)
      return ended
    },
  }
}

/** The environment without the settings of whoever runs the tests. */
function inherited(): NodeJS.ProcessEnv {
  const settings = /^(FOYER_.*|DATABASE_.*|PORT|HOST|PUBLIC_URL|NODE_OPTIONS|NODE_ENV|VITEST.*)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)))
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).status === 200
  } catch {
    return false
  }
}

/**
 * A port that nobody listened on a moment ago, below those that systems hand out for connections: between asking and
 * starting, none of the many connections of other tests can come to stand on it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })
}
