import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { temporaryPlace } from '../../api/src/test/temporary-place.ts'
import { startProgram } from '../../scripts/start-program.ts'
import { type FoundBrowser, findBrowser } from './browser/find-browser.ts'
import { thisMachine } from './browser/this-machine.ts'

/** The program that the journeys walk through, on a fresh folder with the example operator. */
export interface ProgramUnderTest {
  address: string
  /** How its first member of staff signs in. */
  email: string
  password: string
  apiKey: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker: what one file does to its operator, no other at the same time sees. */
    programs: readonly ProgramUnderTest[]
    browser: FoundBrowser
  }
}

/** Finds the browser first, since without one there is nothing to try, and starts a program for every worker. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', await findBrowser(thisMachine()))
  const running = await Promise.all(Array.from({ length: project.config.maxWorkers }, startProgramUnderTest))
  project.provide(
    'programs',
    running.map(({ program }) => program),
  )
  return async () => {
    await Promise.all(running.map(({ end }) => end()))
  }
}

async function startProgramUnderTest(): Promise<{ program: ProgramUnderTest; end(): Promise<void> }> {
  const folder = await mkdtemp(join(temporaryPlace(), 'foyer-journeys-'))
  // As root the database runs as somebody else, who has to get through here.
  await chmod(folder, 0o711)
  const account = {
    email: 'journeys@quayside.example',
    password: 'a long walk by the quay',
    apiKey: `foyer_${randomBytes(24).toString('base64url')}`,
  }
  const running = await startProgram({
    FOYER_DATA_DIR: folder,
    FOYER_ADMIN_EMAIL: account.email,
    FOYER_ADMIN_PASSWORD: account.password,
    FOYER_DEMO_API_KEY: account.apiKey,
    // As in production, and so the journeys prove that every document of ours is registered.
    FOYER_PUBLIC_DOCUMENTS: 'registered',
    // Receivers of the journeys listen on this machine; every other private address is refused as ever.
    FOYER_WEBHOOK_TARGETS: '127.0.0.1',
  })
  return {
    program: { address: running.address, ...account },
    async end() {
      await running.end('SIGTERM')
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
