import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SOURCES = fileURLToPath(new URL('..', import.meta.url))

/** A client that loses its connection while nobody listens for errors ends the whole process. */
const MADE = /(\w+) = new Client\(/g

test('every connection that is made outside of the pool listens for its errors', () => {
  const deaf = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(`${SOURCES}/${file}`, 'utf8')
      const names = [...text.matchAll(MADE)].map((match) => match[1]!)
      return names.filter((name) => !text.includes(`${name}.on('error'`)).map((name) => `${file}: ${name}`)
    })
  expect(deaf).toEqual([])
})
