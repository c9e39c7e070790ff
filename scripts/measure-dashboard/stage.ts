import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { FoundBrowser } from '../../dashboard/e2e/browser/find-browser.ts'
import { buildIfStale } from '../build-if-stale.ts'
import { startProgram } from '../start-program.ts'

/** The example operator's dashboard, and a browser that is signed in to it. */
export interface Stage {
  debuggingPort: number
  /** Every kind of page, by name. */
  pages: [name: string, address: string][]
  end(): Promise<void>
}

/** Starts both on a fresh folder. */
export async function startStage(browser: FoundBrowser): Promise<Stage> {
  await buildIfStale()
  const folder = await mkdtemp(join(tmpdir(), 'foyer-dashboard-'))
  // As root the database runs as somebody else, who has to get through here.
  await chmod(folder, 0o711)
  const account = { email: 'measure@quayside.example', password: randomBytes(12).toString('hex') }
  const program = await startProgram({
    FOYER_DATA_DIR: folder,
    FOYER_ADMIN_EMAIL: account.email,
    FOYER_ADMIN_PASSWORD: account.password,
  })
  const debuggingPort = await freePort()
  const context = await chromium.launchPersistentContext(join(folder, 'browser'), {
    executablePath: browser.executablePath,
    args: [`--remote-debugging-port=${debuggingPort}`, '--disable-gpu', '--disable-background-networking'],
    chromiumSandbox: false,
    env: { ...(process.env as Record<string, string>), ...browser.environment },
  })
  const end = async () => {
    await context.close()
    await program.end('SIGTERM')
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const page = await context.newPage()
    await page.goto(program.address)
    await page.getByLabel('E-mail').fill(account.email)
    await page.getByLabel('Password').fill(account.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    const row = page.getByRole('row').getByRole('link').first()
    const conversation = await row.getAttribute('href')
    await page.goto(`${program.address}/visitors`)
    const visitor = await page.getByRole('row').getByRole('link').first().getAttribute('href')
    await page.close()
    const paths = [
      ...[
        '/',
        conversation ?? '/',
        '/visitors',
        visitor ?? '/',
        '/friction',
        '/friction/reasons',
        '/friction/questions',
      ],
      ...['/insights', '/unattributed', '/settings/catalogue', '/settings/widget', '/settings/privacy'],
    ]
    const named = (path: string) => path.replace(/_[a-z0-9]{26}.*/, '/…')
    return { debuggingPort, pages: paths.map((path) => [named(path), program.address + path]), end }
  } catch (error) {
    await end()
    throw error
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
