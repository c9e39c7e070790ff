import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** The processor of what serves, and that of PostgreSQL and what asks. */
export const SERVING = 0
export const ASKING = 1

/** Keeps a process and what it starts on one processor, so that what serves and what asks do not take each other's time. */
export function keepOn(processor: number, pid: number | undefined): void {
  if (process.platform !== 'linux' || availableParallelism() < 2 || pid === undefined) return
  spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', String(processor), String(pid)], { stdio: 'ignore' })
}
