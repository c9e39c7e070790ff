import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { RunningProgram } from '../start-program.ts'

/** What a process has used. */
export interface Usage {
  /** Of its processor's time, since it began. */
  cpuMicros: number
  /** Of memory, with nothing in it that is no longer needed. */
  bytes: number
}

const LINE = /^usage (.*)$/gm

/** Loaded into a program that is measured: it then tells what it uses when it is sent SIGUSR2. */
export const TELLING_USAGE = {
  NODE_OPTIONS: `--expose-gc --import ${fileURLToPath(new URL('tell-usage.ts', import.meta.url))}`,
}

/** Asks a program that was started with `TELLING_USAGE` what it has used. */
export async function usageOf({ child, output }: Pick<RunningProgram, 'child' | 'output'>): Promise<Usage> {
  const told = () => [...output().matchAll(LINE)]
  const before = told().length
  child.kill('SIGUSR2')
  while (told().length === before) await sleep(20)
  return JSON.parse(told().at(-1)![1]!) as Usage
}
