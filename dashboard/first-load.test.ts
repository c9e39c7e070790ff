import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

interface Chunk {
  file: string
  imports?: string[]
}

const LIMIT = 110_000
const root = new URL('.', import.meta.url)
const output = new URL('.svelte-kit/output/client/', root)
const chunks: Record<string, Chunk> = JSON.parse(readFileSync(new URL('.vite/manifest.json', output), 'utf8'))
const names = Object.keys(chunks)
/** The parts of pages by their place among the routes: a node is the client's half of a page, a layout or an error page. */
const nodes = names.flatMap((name) => {
  if (!/\/nodes\/\d+\.js$/.test(name)) return []
  const [, folder = '', kind = ''] =
    /src\/routes\/(.*)\+(page|layout|error)\./.exec(readFileSync(new URL(name, root), 'utf8')) ?? []
  return [{ name, folder, kind }]
})
const pages = nodes.filter(({ kind }) => kind === 'page')
const program = names.filter((name) => /\/client\/entry\.js$|\/app\.js$/.test(name))

/** What a page needs: the program, and every layout and error page around it. */
function partsOf(page: (typeof nodes)[number]): string[] {
  const around = nodes.filter(({ folder, kind }) => kind !== 'page' && page.folder.startsWith(folder))
  return [...program, ...around.map(({ name }) => name), page.name]
}

function collect(wanted: string[], collected = new Set<string>()): Set<string> {
  for (const name of wanted) {
    if (collected.has(name)) continue
    collected.add(name)
    collect(chunks[name]?.imports ?? [], collected)
  }
  return collected
}

const weights = new Map<string, number>()
function weigh(name: string): number {
  const file = chunks[name]?.file ?? ''
  const known = weights.get(file) ?? brotliCompressSync(readFileSync(new URL(file, output))).length
  weights.set(file, known)
  return known
}

test('no page needs more than 110 kB of JavaScript, brotli, before it shows itself', () => {
  expect(program).toHaveLength(2)
  expect(nodes.filter(({ kind }) => kind === 'layout').map(({ folder }) => folder)).toContain('(staff)/')
  expect(pages.length).toBeGreaterThan(5)
  const loads = pages.map((page) => [...collect(partsOf(page))].reduce((sum, name) => sum + weigh(name), 0))
  console.log(
    `first load of the dashboard's pages: ${Math.min(...loads)} to ${Math.max(...loads)} bytes, brotli, of ${LIMIT}`,
  )
  expect(Math.max(...loads)).toBeLessThanOrEqual(LIMIT)
  expect(Math.min(...loads)).toBeGreaterThan(LIMIT / 4)
}, 30_000)
