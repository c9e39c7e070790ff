import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { features } from '../features.ts'
import { fileFaults } from './architecture/file-rules.ts'
import { forbiddenImports, importCircles } from './architecture/import-rules.ts'
import { readImports, readSourceTree } from './architecture/source-tree.ts'
import { temporaryFolder } from './temporary-folder.ts'

const source = readSourceTree(fileURLToPath(new URL('..', import.meta.url)))
const order = features.map((feature) => feature.name)

/** Writes a made-up tree and reads it as the real one is read. */
async function madeUp(files: Record<string, string>) {
  const root = await temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), `${text}\n`)
  }
  return readSourceTree(root)
}

describe('this program', () => {
  test('is read whole: every feature is a folder with a door', () => {
    const paths = source.map((file) => file.path)
    for (const name of order) expect(paths).toContain(`${name}/index.ts`)
    expect(paths).toContain('test/architecture.test.ts')
    // The trees made up below are texts of this file.
    const others = source.filter((file) => file.path !== 'test/architecture.test.ts')
    const imports = others.flatMap((file) => file.imports.map((each) => each.of))
    expect(imports.length).toBeGreaterThan(source.length)
    for (const path of imports.filter((each) => !each.startsWith('../'))) expect(paths).toContain(path)
  })

  test('knows nothing of the other packages: only its tests start the whole program', () => {
    const outside = source.filter((file) => file.imports.some((each) => each.of.startsWith('../')))
    expect(outside.filter((file) => !file.path.endsWith('.test.ts'))).toEqual([])
  })

  test('imports downwards only and through doors', () => {
    expect(forbiddenImports(source, order)).toEqual([])
  })

  test('has no files that import each other in a circle', () => {
    expect(importCircles(source)).toEqual([])
  })

  test('has short files with names that say something, no collective exports and one reader of the environment', () => {
    expect(fileFaults(source)).toEqual([])
  })
})

describe('a violation is found', () => {
  const two = ['lower', 'higher']

  test.each([
    ['the kernel imports a feature', 'kernel/log.ts', "import { lower } from '../lower/index.ts'"],
    ['the kernel imports a type of a feature', 'kernel/log.ts', "import type { Lower } from '../lower/index.ts'"],
    ['a feature imports a later one', 'lower/index.ts', "export { higher } from '../higher/index.ts'"],
    ['a feature passes a door by', 'higher/index.ts', "import {\n  inner,\n} from '../lower/inner.ts'"],
    [
      'a feature loads another on demand past its door',
      'higher/a.ts',
      "const inner = await import('../lower/inner.ts')",
    ],
    ['a feature imports the app', 'lower/a.ts', "import '../app.ts'"],
    ['a feature imports what is for tests', 'lower/a.ts', "import { start } from '../test/start.ts'"],
    ['a feature imports a test beside it', 'lower/a.ts', "import { table } from './b.test.ts'"],
    ['a migration imports a feature', 'migrations/0001-a.ts', "import { lower } from '../lower/index.ts'"],
    ['the example passes a door by', 'demo/seed.ts', "import { inner } from '../lower/inner.ts'"],
    ['the app imports a feature by itself', 'app.ts', "import { lower } from './lower/index.ts'"],
    ['a test passes a door by', 'test/a.test.ts', "import { inner } from '../lower/inner.ts'"],
    ['rules import what is no rule', 'lower/a.rules.ts', "import { inner } from './inner.ts'"],
    [
      'rules import what is no rule besides a type',
      'lower/a.rules.ts',
      "import { inner, type Inner } from './inner.ts'",
    ],
    ['a part that nobody has thought of', 'tools/a.ts', "import { lower } from '../lower/index.ts'"],
  ])('%s', async (_what, path, text) => {
    expect(forbiddenImports(await madeUp({ [path]: text }), two)).toEqual([expect.stringContaining(`${path} imports`)])
  })

  test('a circle of three files', async () => {
    const files = {
      'lower/a.ts': "import { b } from './b.ts'",
      'lower/b.ts': "export { c } from './c.ts'",
      'lower/c.ts': "import { a, type A } from './a.ts'",
    }
    expect(importCircles(await madeUp(files))).toEqual(['lower/a.ts > lower/b.ts > lower/c.ts > lower/a.ts'])
  })

  test.each([
    ['a name that says nothing', 'lower/helpers/a.ts', ''],
    ['a name with a suffix that says nothing', 'lower/a.utils.ts', ''],
    ['a name in camel case', 'lower/bookTour.ts', ''],
    ['a long file', 'lower/a.ts', '\n'.repeat(250)],
    ['a collective export', 'lower/index.ts', "export * from './a.ts'"],
    ['a second reader of the environment', 'lower/a.ts', 'const port = process.env.PORT'],
  ])('%s', async (_what, path, text) => {
    expect(fileFaults(await madeUp({ [path]: text }))).toEqual([expect.stringContaining(path)])
  })
})

describe('what is allowed is let pass', () => {
  test('imports downwards, through doors, within a feature, and types for rules', async () => {
    const files = {
      'kernel/log.ts': "import { join } from 'node:path'",
      'lower/index.ts': "import { log } from '../kernel/log.ts'\nexport { inner } from './inner.ts'",
      'lower/inner.ts': "import type { Log } from '../kernel/log.ts'",
      'lower/a.rules.ts': "import type { Inner } from './inner.ts'\nimport { b } from './b.rules.ts'",
      'higher/index.ts': "import { inner } from '../lower/index.ts'",
      'lower/a.test.ts': "import { higher } from '../higher/index.ts'\nimport { start } from '../test/start.ts'",
    }
    expect(forbiddenImports(await madeUp(files), ['lower', 'higher'])).toEqual([])
  })

  test('a circle of types alone, since types vanish', async () => {
    const files = { 'lower/a.ts': "import { b } from './b.ts'", 'lower/b.ts': "import type { A } from './a.ts'" }
    expect(importCircles(await madeUp(files))).toEqual([])
  })

  test('imports in comments and in texts', () => {
    const text = [
      "// import { a } from './a.ts'",
      "/*\nimport { b } from './b.ts'\n*/",
      "const text = 'see // here'",
      "import c from './c.ts'",
      "import './d.ts'",
      "import type from './e.ts'",
    ]
    expect(readImports(text.join('\n')).map((each) => each.name)).toEqual(['./c.ts', './d.ts', './e.ts'])
  })
})
