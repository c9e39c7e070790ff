import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryPlace } from './temporary-place.ts'

/** A folder of one test, removed after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await makeFolder()
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** A folder to be removed with `removeFolder`. Other users get through it, as root's PostgreSQL has to. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(temporaryPlace(), 'foyer-test-'))
  await chmod(folder, 0o711)
  return folder
}

/** Removes a folder in which something may still be ending. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
