import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const LIB = dirname(fileURLToPath(import.meta.url))

/** What each folder may import besides itself. A folder that is missing here fails the test. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  texts: [],
  ui: ['texts'],
  graph: ['texts'],
  staff: ['texts', 'ui', 'graph'],
  // Badges and their explanation are shown with conversations and with records, so these two lie above.
  conversions: ['texts', 'ui', 'graph'],
  conversations: ['texts', 'ui', 'graph', 'conversions'],
  unattributed: ['texts', 'ui', 'graph', 'conversions', 'conversations'],
  palette: ['texts', 'ui', 'graph', 'conversions', 'conversations'],
  records: ['texts', 'ui', 'graph', 'conversions'],
  knowledge: ['texts', 'ui', 'graph'],
  // An unanswered question is answered where it is read, with the editor of articles.
  friction: ['texts', 'ui', 'graph', 'conversions', 'conversations', 'knowledge'],
  // Every number opens the list of the conversations behind it, a sum of money that of the outcomes.
  insights: ['texts', 'ui', 'graph', 'conversions', 'conversations'],
  // What was sent to others is told by its badge.
  settings: ['texts', 'ui', 'graph', 'conversions'],
}

const folders = readdirSync(LIB, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

test('every folder has its place in the order', () => {
  expect(folders.sort()).toEqual(Object.keys(MAY_IMPORT).sort())
})

test.each(folders)('%s imports only what lies below it', (folder) => {
  const forbidden = filesOf(folder).flatMap((file) =>
    importsOf(file)
      .map((path) => targetOf(path, file))
      .filter((target) => target !== undefined && target !== folder && !MAY_IMPORT[folder]?.includes(target))
      .map((target) => `${relative(LIB, file)} imports ${target}`),
  )
  expect(forbidden).toEqual([])
})

test('only pages under routes may be reached by an address, so nothing in lib imports one', () => {
  const importers = folders.flatMap(filesOf).filter((file) => importsOf(file).some((path) => path.includes('/routes/')))
  expect(importers).toEqual([])
})

test('icons come from files of their own: the package as a whole has thousands', () => {
  const importers = folders.flatMap(filesOf).filter((file) => importsOf(file).includes('@lucide/svelte'))
  expect(importers).toEqual([])
})

function filesOf(folder: string): string[] {
  return readdirSync(join(LIB, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(svelte|ts)$/.test(name) && !/(^|[/\\])generated[/\\]/.test(name))
    .map((name) => join(LIB, folder, name))
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/g)].flatMap((match) => match[1] ?? [])
}

function targetOf(path: string, file: string): string | undefined {
  if (path.startsWith('#lib/')) return path.split('/')[1]
  if (path.startsWith('.')) return relative(LIB, join(dirname(file), path)).split(/[/\\]/)[0]
  return undefined
}
