import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const IN_MEMORY = '/dev/shm'
const PLENTY_BYTES = 4 * 1024 ** 3

/**
 * Where the data of tests lies: in memory where there is plenty, else in the temporary folder. A database is a thousand
 * small files, and every test file makes one and removes it.
 */
export function temporaryPlace(): string {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY)
    return bavail * bsize >= PLENTY_BYTES ? IN_MEMORY : tmpdir()
  } catch {
    return tmpdir()
  }
}
