import { expect, test } from 'vitest'
import { needsAttention, REASONS_FOR_ATTENTION, reasonAfter } from './endpoint-notice.rules.ts'

test.each([
  [null, false],
  ['STAFF', false],
  ['GONE', true],
  ['FAILING', true],
] as const)('an endpoint that is off because of %s needs attention: %s', (reason, needed) => {
  expect(needsAttention(reason)).toBe(needed)
  if (reason) expect(REASONS_FOR_ATTENTION.includes(reason)).toBe(needed)
})

test.each([
  [null, 'FAILING', 'FAILING'],
  [null, 'STAFF', 'STAFF'],
  ['FAILING', 'STAFF', 'STAFF'],
  ['GONE', 'STAFF', 'STAFF'],
  ['STAFF', 'FAILING', 'STAFF'],
  ['FAILING', 'GONE', 'FAILING'],
] as const)(
  'an endpoint off because of %s and switched off because of %s is off because of %s',
  (before, reason, after) => {
    expect(reasonAfter(before, reason)).toBe(after)
  },
)
