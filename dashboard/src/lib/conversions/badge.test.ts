import { expect, test } from 'vitest'
import type { ConversionKind } from '#lib/graph/generated/graphql.ts'
import { badgeNote, badgeText, isAssistance, isUndone } from './badge.ts'
import { recordPath } from './record-path.ts'

test('a badge for one outcome bears its name alone', () => {
  expect(badgeText({ kind: 'TOUR_BOOKED', label: 'Tour', count: 1, assistedCount: 2 })).toBe('Tour booked')
})

test('an outcome of a newer server is called as the server calls it', () => {
  const kind = 'BOOKING_MADE' as ConversionKind
  expect(badgeText({ kind, label: 'Booking made', count: 1, assistedCount: 0 })).toBe('Booking made')
})

test('a badge for several outcomes says how many', () => {
  expect(badgeText({ kind: 'DAY_PASS_PURCHASED', label: 'Pass', count: 3, assistedCount: 0 })).toBe(
    'Day pass purchased ×3',
  )
})

test.each([
  [1, 0, false, undefined],
  [1, 1, true, 'reversed'],
  [3, 1, false, '1 reversed'],
  [3, 3, true, 'reversed'],
])('of %i outcomes with %i reversed, struck through is %s', (count, reversedCount, undone, text) => {
  expect(isUndone({ count, reversedCount })).toBe(undone)
  expect(badgeNote({ count, reversedCount, assistedCount: 0 })).toBe(text)
})

test('a badge of outcomes that were credited elsewhere is grey, counts them and says so', () => {
  const badge = { kind: 'CONTRACT_CREATED', label: 'Contract', count: 0, reversedCount: 0, assistedCount: 2 } as const
  expect(isAssistance(badge)).toBe(true)
  expect(badgeText(badge)).toBe('Contract created ×2')
  expect(badgeNote(badge)).toContain('assisted')
  expect(isAssistance({ count: 1, assistedCount: 2 })).toBe(false)
})

test.each([
  ['Visitor', '/visitors/x_1'],
  ['Coworker', '/coworkers/x_1'],
  ['CoworkerContract', '/contracts/x_1'],
  ['CoworkerProduct', '/products/x_1'],
] as const)('a %s has its page at %s', (__typename, path) => {
  expect(recordPath({ __typename, id: 'x_1' })).toBe(path)
})
