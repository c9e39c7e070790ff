import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BROWSER_VARIABLE, findBrowser, type Machine } from './find-browser.ts'

// A machine that has nothing but the programs that a test puts into its folder.
let folder: string
let machine: Machine
let lines: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-browser-'))
  lines = []
  machine = {
    environment: { PATH: folder },
    platform: 'linux',
    isRoot: false,
    places: [join(folder, 'elsewhere')],
    playwrightPath: join(folder, 'playwright'),
    unpack: async () => undefined,
    log: (line) => lines.push(line),
  }
})
afterEach(() => rm(folder, { recursive: true }))

async function put(name: string, script = 'exit 0'): Promise<string> {
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`)
  await chmod(join(folder, name), 0o755)
  return join(folder, name)
}

async function offerUnpacked(): Promise<void> {
  const executablePath = await put('unpacked', '[ "$LIBRARIES" = brought ]')
  machine.unpack = async () => ({ executablePath, environment: { LIBRARIES: 'brought' }, origin: 'a package' })
}

/** An apt-get that notes what it is asked for and does as told when it comes to installing. */
const putApt = (install: string) =>
  put('apt-get', `echo "$@" >> ${folder}/asked\nif [ "$1" = install ]; then ${install}; fi`)

test('the browser that the variable names comes before all others', async () => {
  await put('google-chrome')
  machine.environment[BROWSER_VARIABLE] = await put('mine')
  expect(await findBrowser(machine)).toMatchObject({ executablePath: join(folder, 'mine'), origin: BROWSER_VARIABLE })
})

test('a variable that names nothing usable is an error although another browser is there', async () => {
  await put('google-chrome')
  machine.environment[BROWSER_VARIABLE] = join(folder, 'nothing')
  await expect(findBrowser(machine)).rejects.toThrow(/FOYER_TEST_BROWSER is ".*nothing", which does not run/)
})

test('an installed Chrome comes before Chromium, and Chromium before Edge', async () => {
  for (const name of ['microsoft-edge', 'chromium', 'google-chrome']) {
    await put(name)
    expect((await findBrowser(machine)).executablePath).toBe(join(folder, name))
  }
})

test('a command that only says what else to install is passed over', async () => {
  await put('chromium-browser', 'echo "Please install the snap." >&2; exit 1')
  await put('microsoft-edge')
  expect((await findBrowser(machine)).executablePath).toBe(join(folder, 'microsoft-edge'))
})

test('an installed browser off the search path comes before the one of Playwright', async () => {
  await put('playwright')
  expect((await findBrowser(machine)).origin).toBe("Playwright's own")
  await put('elsewhere')
  expect((await findBrowser(machine)).executablePath).toBe(join(folder, 'elsewhere'))
})

test("Playwright's own is used without installing anything", async () => {
  machine.isRoot = true
  await putApt('exit 1')
  await put('playwright')
  await findBrowser(machine)
  expect(existsSync(join(folder, 'asked'))).toBe(false)
})

test("root gets the system's package installed", async () => {
  machine.isRoot = true
  await offerUnpacked()
  const chromium = join(folder, 'chromium')
  await putApt(`echo '#!/bin/sh' > ${chromium}; /bin/chmod 755 ${chromium}`)
  expect((await findBrowser(machine)).executablePath).toBe(chromium)
})

test('an installation that fails is told and the package with a browser is unpacked instead', async () => {
  machine.isRoot = true
  await offerUnpacked()
  await putApt('echo "E: no such package" >&2; exit 100')
  expect(await findBrowser(machine)).toMatchObject({ origin: 'a package', environment: { LIBRARIES: 'brought' } })
  expect(lines.join('\n')).toContain('apt-get install failed: E: no such package')
})

test('an installation that succeeds and brings nothing that runs is not believed', async () => {
  machine.isRoot = true
  await offerUnpacked()
  await putApt('exit 0')
  expect((await findBrowser(machine)).origin).toBe('a package')
})

test('nobody but root is made to install anything', async () => {
  await offerUnpacked()
  await putApt('exit 0')
  expect((await findBrowser(machine)).origin).toBe('a package')
  expect(existsSync(join(folder, 'asked'))).toBe(false)
})

test('with no browser at all the run fails and says what to do', async () => {
  machine.unpack = () => Promise.reject(new Error('No space left.'))
  await expect(findBrowser(machine)).rejects.toThrow(/Install Chrome, Chromium or Edge.*FOYER_TEST_BROWSER/)
  expect(lines).toEqual(['The Chromium that came as a package cannot be unpacked: No space left.'])
})
