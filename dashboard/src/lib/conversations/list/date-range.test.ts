import { expect, test } from 'vitest'
import { inOrder, rangeText } from './date-range.ts'

/** Already the 22nd in Dublin, still the 21st in New York. */
const now = new Date('2026-11-22T03:00:00Z')

test.each([
  [{ from: undefined, to: undefined }, 'Any time'],
  [{ from: '2026-11-22', to: undefined }, 'Today'],
  [{ from: '2026-11-16', to: undefined }, 'Last 7 days'],
  [{ from: '2026-11-03', to: '2026-11-03' }, '3 Nov 2026'],
  [{ from: '2026-11-03', to: '2026-11-05' }, '3 Nov 2026 – 5 Nov 2026'],
  [{ from: '2026-11-03', to: undefined }, 'Since 3 Nov 2026'],
  [{ from: undefined, to: '2026-11-03' }, 'Until 3 Nov 2026'],
])('%o reads as “%s”', (range, text) => {
  expect(rangeText(range, now, 'Europe/Dublin', 'en-IE')).toBe(text)
})

test('today is that of the business, wherever its list is read', () => {
  expect(rangeText({ from: '2026-11-21', to: undefined }, now, 'America/New_York', 'en-IE')).toBe('Today')
})

test('days given the wrong way round are turned', () => {
  expect(inOrder({ from: '2026-11-05', to: '2026-11-03' })).toEqual({ from: '2026-11-03', to: '2026-11-05' })
})
