import { expect, test } from 'vitest'
import { periodsOf } from './figures-period.rules.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const now = day('2026-11-30')
const usual = { day: '2026-10-31', from: day('2026-10-31') }
const earliest = { day: '2025-11-29', from: day('2025-11-29') }

test.each([
  [
    'the usual days where no beginning is named',
    { from: undefined },
    '2026-10-31',
    '2026-11-30',
    '2026-10-01',
    '2026-10-31',
  ],
  ['from a day up to now', { from: day('2026-11-20') }, '2026-11-20', '2026-11-30', '2026-11-10', undefined],
  [
    'a week',
    { from: day('2026-09-01'), before: day('2026-09-08') },
    '2026-09-01',
    '2026-09-08',
    '2026-08-25',
    undefined,
  ],
  ['a year at most', { from: day('2020-01-01') }, '2025-11-29', '2026-11-30', '2024-11-28', '2025-11-29'],
  ['nothing, where it has not begun', { from: day('2027-01-01') }, '2026-11-30', '2026-11-30', '2026-11-30', undefined],
])('it is %s, against as long before', (_what, named, from, before, previousFrom, firstDay) => {
  expect(periodsOf({ before: now, usual, earliest, ...named })).toEqual({
    firstDay,
    current: { from: day(from), before: day(before) },
    previous: { from: day(previousFrom), before: day(from) },
  })
})
