import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

const dist = new URL('../dist/', import.meta.url)
const names = readdirSync(dist)

function find(pattern: RegExp): string {
  const name = names.find((each) => pattern.test(each))
  if (!name) throw new Error(`Nothing built is called ${pattern}.`)
  return name
}

/** A script with all that the browser has to fetch before it runs, in bytes. */
function weigh(name: string, weighed = new Set<string>()): number {
  if (weighed.has(name)) return 0
  weighed.add(name)
  const code = readFileSync(new URL(name, dist))
  const imported = [...code.toString().matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map((match) => match[1]!)
  // The window stands there before the chat, which it fetches in any case.
  if (name.startsWith('panel-')) imported.push(find(/^chat-.+\.js$/))
  return brotliCompressSync(code).length + imported.reduce((sum, each) => sum + weigh(each, weighed), 0)
}

test.each([
  ['the loader', /^widget\.js$/, 1_200],
  ['the panel', /^panel-.+\.js$/, 26_000],
])('%s weighs little enough for any page', (what, pattern, limit) => {
  const bytes = weigh(find(pattern))
  console.log(`${what}: ${bytes} bytes, brotli, of ${limit}`)
  expect(bytes).toBeLessThanOrEqual(limit)
  expect(bytes).toBeGreaterThan(limit / 2)
})
