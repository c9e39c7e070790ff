import { expect, test } from 'vitest'
import { expiryOf, keyState } from './key-state.ts'

const NOW = new Date('2026-03-01T12:00:00Z')

test.each([
  [{}, 'ACTIVE'],
  [{ expiresAt: '2026-03-01T12:00:01Z' }, 'ACTIVE'],
  [{ expiresAt: '2026-03-01T12:00:00Z' }, 'EXPIRED'],
  [{ expiresAt: '2026-02-01T12:00:00Z', revokedAt: '2026-01-01T12:00:00Z' }, 'REVOKED'],
] as const)('a key with %j is %s', (key, state) => {
  expect(keyState(key, NOW)).toBe(state)
})

test('a key ends after its days, or never', () => {
  expect(expiryOf('90', NOW)).toBe('2026-05-30T12:00:00.000Z')
  expect(expiryOf('ever', NOW)).toBeNull()
})
