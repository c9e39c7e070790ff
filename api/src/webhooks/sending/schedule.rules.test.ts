import { expect, test } from 'vitest'
import { isGivenUp, nextAttemptAt } from './schedule.rules.ts'

const now = new Date('2026-11-30T12:00:00.000Z')
const HOUR = 3_600_000

function pauseAfter(attempts: number, random = 0, retryAfter?: string): number | undefined {
  const next = nextAttemptAt({ attempts, now, random, retryAfter })
  return next && next.getTime() - now.getTime()
}

test.each([
  [0, 0],
  [1, 5000],
  [2, 300_000],
  [3, 1_800_000],
  [4, 2 * HOUR],
  [5, 5 * HOUR],
  [6, 10 * HOUR],
  [7, 10 * HOUR],
  [8, undefined],
  [9, undefined],
])('after %i attempts the next comes after %s ms at the soonest', (attempts, pause) => {
  expect(pauseAfter(attempts)).toBe(pause)
})

test('jitter makes an attempt later, by a tenth of its pause at most', () => {
  expect(pauseAfter(2, 0.5)).toBe(315_000)
  expect(pauseAfter(2, 1)).toBe(330_000)
})

test.each([
  ['60', 60_000],
  ['1', 5000],
  ['Mon, 30 Nov 2026 12:02:00 GMT', 120_000],
  ['Mon, 30 Nov 2026 11:00:00 GMT', 5000],
  ['999999999', 24 * HOUR],
  ['-5', 5000],
  ['soon', 5000],
  ['', 5000],
])('Retry-After %j makes the second attempt come after %i ms', (retryAfter, pause) => {
  expect(pauseAfter(1, 0, retryAfter)).toBe(pause)
})

test('Retry-After brings no attempt back that the schedule does not have', () => {
  expect(pauseAfter(8, 0, '60')).toBeUndefined()
})

test('an endpoint is given up after five days of failure, not before', () => {
  expect(isGivenUp(new Date('2026-11-25T12:00:00.001Z'), now)).toBe(false)
  expect(isGivenUp(new Date('2026-11-25T12:00:00.000Z'), now)).toBe(true)
})
