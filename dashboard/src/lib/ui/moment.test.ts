import { expect, test } from 'vitest'
import { calendarDate, dayIn, dayName, timeAgo } from './moment.ts'

const now = new Date(2026, 10, 22, 14, 30)

test.each([
  [new Date(2026, 10, 22, 14, 29, 40), 'now'],
  [new Date(2026, 10, 22, 14, 25), '5 min. ago'],
  [new Date(2026, 10, 22, 9, 30), '5 hr. ago'],
  [new Date(2026, 10, 21, 9, 30), 'yesterday'],
  [new Date(2026, 10, 14, 9, 30), 'Nov 14'],
  [new Date(2025, 10, 14, 9, 30), 'Nov 14, 2025'],
])('%s reads as “%s”', (at, text) => {
  expect(timeAgo(at, now, 'en-US')).toBe(text)
})

test('shortly after midnight, late last evening is still minutes ago', () => {
  expect(timeAgo(new Date(2026, 10, 21, 23, 50), new Date(2026, 10, 22, 0, 10), 'en-US')).toBe('20 min. ago')
})

test('the words follow the locale', () => {
  expect(timeAgo(new Date(2026, 10, 21, 9, 30), now, 'de')).toBe('gestern')
  expect(dayName(now, now, 'de')).toBe('Heute')
})

test('a calendar date is the same day in every time zone', () => {
  expect(calendarDate('2026-12-01', 'en-IE')).toBe('1 Dec 2026')
})

test('what is no calendar date is shown as it came', () => {
  expect(calendarDate('soon', 'en-IE')).toBe('soon')
})

test('days are counted back over the end of a month', () => {
  expect(dayIn('Europe/Dublin', new Date('2026-03-01T00:30:00Z'), 1)).toBe('2026-02-28')
  expect(dayIn('Pacific/Auckland', new Date('2026-02-28T12:00:00Z'))).toBe('2026-03-01')
})
