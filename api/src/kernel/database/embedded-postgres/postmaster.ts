import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What PostgreSQL's main process writes about itself. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
  stopping: boolean
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

/**
 * Reads who serves a data folder, if anybody. A note left by a server that was killed is removed when its number now
 * belongs to something else: PostgreSQL itself would take that for a running server and refuse to start, which happens
 * in containers, where numbers begin anew.
 */
export function readPostmaster(data: string): Postmaster | undefined {
  const note = join(data, 'postmaster.pid')
  const text = read(note)
  if (!text) return undefined
  const lines = text.split('\n').map((line) => line.trim())
  const pid = Number(lines[0])
  if (!(pid > 0)) return undefined
  if (!isRunning(pid)) return undefined
  if (!isServerOf(pid, data)) {
    if (read(note) === text) rmSync(note, { force: true })
    return undefined
  }
  return { pid, port: Number(lines[3]), ready: lines[7] === 'ready', stopping: lines[7] === 'stopping' }
}

function isServerOf(pid: number, data: string): boolean {
  if (process.platform === 'win32') return true
  const command = existsSync('/proc/self/cmdline')
    ? read(`/proc/${pid}/cmdline`)
    : spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  return command.includes(data)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
