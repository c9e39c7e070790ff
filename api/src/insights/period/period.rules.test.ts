import { describe, expect, test } from 'vitest'
import { comparedWith, countDays, faultOf, rangeOf, stretchesOf, usualInterval } from './period.rules.ts'

const range = (firstDay: string, lastDay: string) => ({ firstDay, lastDay })

describe('a period', () => {
  test.each([
    ['2026-11-01', '2026-11-01', undefined],
    ['2024-01-01', '2026-12-31', undefined],
    ['2026-11-02', '2026-11-01', 'The period ends on 2026-11-01, before it begins on 2026-11-02.'],
    ['2023-12-31', '2026-12-31', 'A period has at most 1096 days; this one has 1097.'],
    ['1999-12-31', '2000-01-02', 'A period lies between 2000-01-01 and 2100-12-31.'],
    ['2100-12-31', '2101-01-01', 'A period lies between 2000-01-01 and 2100-12-31.'],
  ])('from %s to %s: %s', (firstDay, lastDay, fault) => {
    expect(faultOf(range(firstDay, lastDay))).toBe(fault)
  })

  test.each([
    ['LAST_7_DAYS', '2026-03-02', '2026-02-24', '2026-03-02'],
    ['LAST_30_DAYS', '2024-03-01', '2024-02-01', '2024-03-01'],
    ['LAST_90_DAYS', '2026-11-30', '2026-09-02', '2026-11-30'],
    ['THIS_MONTH', '2026-11-30', '2026-11-01', '2026-11-30'],
    ['LAST_MONTH', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['LAST_MONTH', '2026-01-01', '2025-12-01', '2025-12-31'],
    ['THIS_YEAR', '2026-11-30', '2026-01-01', '2026-11-30'],
    ['LAST_12_MONTHS', '2026-11-30', '2025-11-01', '2026-10-31'],
  ] as const)('%s on %s is from %s to %s', (preset, today, firstDay, lastDay) => {
    expect(rangeOf(preset, today)).toMatchObject(range(firstDay, lastDay))
  })

  test.each([
    ['one day', '2026-11-15', '2026-11-15', '2026-11-14', '2026-11-14'],
    ['seven days', '2026-11-09', '2026-11-15', '2026-11-02', '2026-11-08'],
    ['a month', '2026-11-01', '2026-11-30', '2026-10-01', '2026-10-31'],
    ['February', '2026-02-01', '2026-02-28', '2026-01-01', '2026-01-31'],
    ['a quarter', '2026-04-01', '2026-06-30', '2026-01-01', '2026-03-31'],
    ['a year', '2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
    ['a month so far', '2026-11-01', '2026-11-15', '2026-10-17', '2026-10-31'],
  ])('of %s is preceded by as much', (_what, firstDay, lastDay, first, last) => {
    expect(comparedWith(range(firstDay, lastDay), 'PRECEDING')).toEqual(range(first, last))
  })

  test.each([
    ['LAST_30_DAYS', '2026-11-30', '2026-10-02', '2026-10-31'],
    ['LAST_MONTH', '2026-12-01', '2026-10-01', '2026-10-31'],
  ] as const)(
    'though %s on %s is a whole month, days are preceded by days and months by months',
    (preset, today, first, last) => {
      expect(comparedWith(rangeOf(preset, today), 'PRECEDING')).toEqual(range(first, last))
    },
  )

  test.each([
    ['2026-11-09', '2026-11-15', '2025-11-09', '2025-11-15'],
    ['2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28'],
    // A month that is whole stays whole.
    ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
  ])('from %s to %s has the same days a year before', (firstDay, lastDay, first, last) => {
    expect(comparedWith(range(firstDay, lastDay), 'YEAR_BEFORE')).toEqual(range(first, last))
  })

  test.each([
    ['2026-01-01', '2026-04-02', 'DAY'],
    ['2026-01-01', '2026-04-03', 'WEEK'],
    ['2025-01-01', '2026-02-04', 'WEEK'],
    ['2025-01-01', '2026-02-05', 'MONTH'],
  ])('from %s to %s is shown by %s', (firstDay, lastDay, interval) => {
    expect(usualInterval(range(firstDay, lastDay))).toBe(interval)
  })
})

describe('the stretches of a period', () => {
  test('of days are all its days', () => {
    expect(stretchesOf(range('2026-02-27', '2026-03-01'), 'DAY')).toEqual(
      ['2026-02-27', '2026-02-28', '2026-03-01'].map((day) => range(day, day)),
    )
  })

  test('of weeks begin on Mondays and are cut off at both ends', () => {
    // 2026-11-05 is a Thursday.
    expect(stretchesOf(range('2026-11-05', '2026-11-17'), 'WEEK')).toEqual([
      range('2026-11-05', '2026-11-08'),
      range('2026-11-09', '2026-11-15'),
      range('2026-11-16', '2026-11-17'),
    ])
    expect(stretchesOf(range('2026-11-08', '2026-11-08'), 'WEEK')).toEqual([range('2026-11-08', '2026-11-08')])
  })

  test('of months are as long as those are', () => {
    expect(stretchesOf(range('2024-01-15', '2024-03-31'), 'MONTH')).toEqual([
      range('2024-01-15', '2024-01-31'),
      range('2024-02-01', '2024-02-29'),
      range('2024-03-01', '2024-03-31'),
    ])
  })

  test.each(['DAY', 'WEEK', 'MONTH'] as const)('of one %s leave no day out and have none twice', (interval) => {
    const whole = range('2023-12-30', '2026-12-29')
    const stretches = stretchesOf(whole, interval)
    expect(stretches[0]!.firstDay).toBe(whole.firstDay)
    expect(stretches.at(-1)!.lastDay).toBe(whole.lastDay)
    const days = stretches.reduce((sum, stretch) => sum + countDays(stretch), 0)
    expect(days).toBe(countDays(whole))
  })
})
