import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What is built, where its result lies, and by which of its files one sees that it is complete. */
const PACKAGES = [
  { name: 'dashboard', proof: 'dashboard/build/index.html' },
  { name: 'widget', proof: 'widget/dist/widget.js' },
  { name: 'api', proof: 'api/dist/main.js' },
]
/** What the program shows people; it can be run from its own sources. */
const PAGES = ['dashboard', 'widget']

/** Everything else that a result depends on. */
const SHARED = ['schema.graphql', 'pnpm-lock.yaml']

const IGNORED = new Set(['node_modules', 'build', 'dist', '.svelte-kit', 'generated', 'e2e'])

type Package = (typeof PACKAGES)[number]

/** Builds the dashboard and the widget, or what is named, where the sources have changed since; all at once. */
export async function buildIfStale(names: readonly string[] = PAGES): Promise<void> {
  const builds = PACKAGES.filter(({ name }) => names.includes(name)).map(async (each) => {
    const fingerprint = fingerprintOf(each)
    const stamp = join(ROOT, each.name, 'node_modules', '.cache', 'build-stamp')
    if (existsSync(join(ROOT, each.proof)) && readOr(stamp) === fingerprint) return
    rmSync(stamp, { force: true })
    console.log(`Building the ${each.name} …`)
    await build(each)
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, fingerprint)
  })
  for (const result of await Promise.allSettled(builds)) if (result.status === 'rejected') throw result.reason
}

function build({ name, proof }: Package): Promise<void> {
  return new Promise((resolve, reject) => {
    const output: Buffer[] = []
    const child = spawn('pnpm', ['--filter', name, 'build'], { cwd: ROOT, shell: process.platform === 'win32' })
    child.stdout.on('data', (piece: Buffer) => output.push(piece))
    child.stderr.on('data', (piece: Buffer) => output.push(piece))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0 && existsSync(join(ROOT, proof))) return resolve()
      process.stderr.write(Buffer.concat(output))
      reject(new Error(`The ${name} could not be built (${signal ?? `exit code ${code}`}, ${proof} expected).`))
    })
  })
}

function fingerprintOf({ name }: Package): string {
  const hash = createHash('sha256')
  for (const path of [...filesUnder(join(ROOT, name)), ...SHARED.map((file) => join(ROOT, file))].sort()) {
    const content = readFileSync(path)
    hash.update(`${relative(ROOT, path)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name) || entry.name.endsWith('.test.ts')) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

function readOr(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

if (import.meta.main) {
  const names = process.argv.slice(2)
  await buildIfStale(names.length > 0 ? names : undefined).catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
}
