import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** One process of this machine. */
export interface ProcessEntry {
  pid: number
  parent: number
  command: string
}

/** The processes that this user may see; from /proc where there is one, since small systems have no `ps`. */
export function listProcesses(): ProcessEntry[] {
  if (existsSync('/proc/self/stat')) {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readEntry(Number(name)) : []))
  }
  const { stdout } = spawnSync('ps', ['-ww', '-eo', 'pid=,ppid=,command='], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }]
  })
}

/** A process' children, their children and so on. */
export function descendantsOf(pid: number, all = listProcesses()): ProcessEntry[] {
  return all.filter((each) => each.parent === pid).flatMap((each) => [each, ...descendantsOf(each.pid, all)])
}

/** Tells whether a process with this number exists. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readEntry(pid: number): ProcessEntry[] {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    // The second field is the program's name in brackets, which may hold anything.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return [{ pid, parent: Number(parent), command }]
  } catch {
    // It has ended since it was listed.
    return []
  }
}
