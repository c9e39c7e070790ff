import { expect, test } from 'vitest'
import { isOriginAllowed } from './allowed-origins.rules.ts'

const ALLOWED = ['https://www.quayside.example', 'http://localhost:3000']

test.each([
  ['https://www.quayside.example', true],
  ['HTTPS://WWW.Quayside.EXAMPLE', true],
  ['https://www.quayside.example:443', true],
  ['https://www.quayside.example/', true],
  ['http://localhost:3000', true],
  ['null', false],
  ['', false],
  ['https://www.quayside.example.', false],
  ['https://www.quayside.example:8443', false],
  ['http://www.quayside.example', false],
  ['https://quayside.example', false],
  ['https://shop.www.quayside.example', false],
  ['https://www.quayside.example.evil.example', false],
  ['https://www.quayside.example@evil.example', false],
  ['https://user@www.quayside.example', false],
  ['https://www.quayside.example/page', false],
  ['https://www.quayside.example https://evil.example', false],
  ['https://www.quaysidе.example', false],
  ['http://localhost', false],
  ['http://localhost:3001', false],
  ['file://www.quayside.example', false],
  ['chrome-extension://www.quayside.example', false],
])('pages of %s may use the chat: %s', (origin, may) => {
  expect(isOriginAllowed(ALLOWED, origin)).toBe(may)
})

test('a site that allows none allows none', () => {
  expect(isOriginAllowed([], 'null')).toBe(false)
  expect(isOriginAllowed(['null'], 'null')).toBe(false)
})
