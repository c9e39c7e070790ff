import { expect, test } from 'vitest'
import { badgeText, isUndone, reversalText } from './badge.ts'
import { recordPath } from './record-path.ts'

test('a badge for one outcome bears its label alone', () => {
  expect(badgeText({ label: 'Tour booked', count: 1 })).toBe('Tour booked')
})

test('a badge for several outcomes says how many', () => {
  expect(badgeText({ label: 'Day pass purchased', count: 3 })).toBe('Day pass purchased ×3')
})

test.each([
  [1, 0, false, undefined],
  [1, 1, true, 'reversed'],
  [3, 1, false, '1 reversed'],
  [3, 3, true, 'reversed'],
])('of %i outcomes with %i reversed, struck through is %s', (count, reversedCount, undone, text) => {
  expect(isUndone({ count, reversedCount })).toBe(undone)
  expect(reversalText({ count, reversedCount })).toBe(text)
})

test.each([
  ['Visitor', '/visitors/x_1'],
  ['Coworker', '/coworkers/x_1'],
  ['CoworkerContract', '/contracts/x_1'],
  ['CoworkerProduct', '/products/x_1'],
] as const)('a %s has its page at %s', (__typename, path) => {
  expect(recordPath({ __typename, id: 'x_1' })).toBe(path)
})
