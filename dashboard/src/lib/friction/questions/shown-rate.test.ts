import { expect, test } from 'vitest'
import { shownRate } from './shown-rate.ts'

test.each([
  [0, 0],
  [0.01, 0.1],
  [0.44, 0.4],
  [1, 1],
  [9.96, 10],
  [12.5, 13],
  [1234.2, 1234],
])('%d a week is read as %d', (rate, shown) => {
  expect(shownRate(rate)).toBe(shown)
})
