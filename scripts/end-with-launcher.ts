import { isRunning, listProcesses, type ProcessEntry } from './processes.ts'

const EVERY_MS = 500

/** What stands between a person and this process: package managers and the shells that they start. */
const LAUNCHER = /\b(pnpm|npm|npx)\b|^sh -c /

/**
 * Asks this process to stop when what launched it is gone. A package manager that is told to stop does not pass that on
 * to a script's program, which would keep running, and keep its port, with nobody there to stop it.
 */
export function endWithLauncher(): void {
  if (process.platform === 'win32') return
  const launchers = launchersOf(process.pid, listProcesses())
  const timer = setInterval(() => {
    if (launchers.every(isRunning)) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, EVERY_MS)
  timer.unref()
}

/** The unbroken line of launchers above a process, the nearest first. */
export function launchersOf(pid: number, processes: readonly ProcessEntry[]): number[] {
  const parent = processes.find((each) => each.pid === pid)?.parent
  const launcher = processes.find((each) => each.pid === parent)
  if (!launcher || !LAUNCHER.test(launcher.command)) return []
  return [launcher.pid, ...launchersOf(launcher.pid, processes)]
}
