import { expect, test } from 'vitest'
import { originOf } from './origin.ts'

test.each([
  ['https://www.example.com', 'https://www.example.com'],
  [' https://www.example.com/plans?x=1#top ', 'https://www.example.com'],
  ['www.Example.com', 'https://www.example.com'],
  ['example.com:8443/a', 'https://example.com:8443'],
  ['http://localhost:5173', 'http://localhost:5173'],
  ['localhost:5173', 'https://localhost:5173'],
  ['example', undefined],
  ['ftp://example.com', undefined],
  ['javascript:alert(1)', undefined],
  ['my site.example', undefined],
  ['', undefined],
])('"%s" means the origin %s', (typed, origin) => {
  expect(originOf(typed)).toBe(origin)
})
