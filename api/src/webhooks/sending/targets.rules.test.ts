import { expect, test } from 'vitest'
import { isSecureEnough } from './targets.rules.ts'

const OWN = ['127.0.0.1', '10.1.2.0/24', 'fd00::/8']

test.each([
  ['https://example.com/', 'public', true],
  ['https://10.1.2.3/', 'public', true],
  ['http://example.com/', 'public', false],
  ['http://127.0.0.1/', 'public', false],
  ['http://example.com/', 'any', true],
  ['http://127.0.0.1:9000/', OWN, true],
  ['http://0x7f000001/', OWN, true],
  ['http://10.1.2.255/', OWN, true],
  ['http://10.1.3.1/', OWN, false],
  ['http://[fd00::1]/', OWN, true],
  ['http://[::1]/', OWN, false],
  ['http://localhost/', OWN, false],
  ['http://example.com/', OWN, false],
  ['https://example.com/', OWN, true],
] as const)('%s, where webhooks may go to %j: %s', (address, targets, secure) => {
  expect(isSecureEnough(new URL(address), targets)).toBe(secure)
})
