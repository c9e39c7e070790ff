import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

interface Chunk {
  file: string
  imports?: string[]
}

const LIMIT = 110_000
const output = new URL('.svelte-kit/output/client/', import.meta.url)
const chunks: Record<string, Chunk> = JSON.parse(readFileSync(new URL('.vite/manifest.json', output), 'utf8'))
const names = Object.keys(chunks)
const pages = names.filter((name) => /\/nodes\/\d+\.js$/.test(name))
/** What every page of staff needs: the program, the outermost layout, the frame with its navigation, and that of settings, which the others do without. */
const frame = names.filter((name) => /\/client\/entry\.js$|\/app\.js$|\/nodes\/[023]\.js$/.test(name))

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
  expect(frame).toHaveLength(5)
  expect(pages.length).toBeGreaterThan(5)
  const loads = pages.map((page) => [...collect([...frame, page])].reduce((sum, name) => sum + weigh(name), 0))
  console.log(
    `first load of the dashboard's pages: ${Math.min(...loads)} to ${Math.max(...loads)} bytes, brotli, of ${LIMIT}`,
  )
  expect(Math.max(...loads)).toBeLessThanOrEqual(LIMIT)
  expect(Math.min(...loads)).toBeGreaterThan(LIMIT / 4)
})
