import { expect, test } from 'vitest'
import { periodsOf } from './figures-period.rules.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const now = day('2026-11-30')

test.each([
  ['the last 30 days where nothing is named', {}, '2026-10-31', '2026-11-30', '2026-10-01'],
  ['from a day up to now', { from: day('2026-11-20') }, '2026-11-20', '2026-11-30', '2026-11-10'],
  ['the 30 days up to a day', { before: day('2026-09-30') }, '2026-08-31', '2026-09-30', '2026-08-01'],
  ['a week', { from: day('2026-09-01'), before: day('2026-09-08') }, '2026-09-01', '2026-09-08', '2026-08-25'],
  [
    'up to now, where the end is still ahead',
    { from: day('2026-11-29'), before: day('2027-01-01') },
    '2026-11-29',
    '2026-11-30',
    '2026-11-28',
  ],
  ['a year at most', { from: day('2020-01-01') }, '2025-11-29', '2026-11-30', '2024-11-28'],
  ['nothing, where it has not begun', { from: day('2027-01-01') }, '2026-11-30', '2026-11-30', '2026-11-30'],
])('it is %s, against as long before', (_what, named, from, before, previousFrom) => {
  expect(periodsOf(named, now)).toEqual({
    current: { from: day(from), before: day(before) },
    previous: { from: day(previousFrom), before: day(from) },
  })
})
