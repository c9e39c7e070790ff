import { expect, test } from 'vitest'
import { boardPath, compare, PERIODS, readPeriod, weekTimes } from './weeks.ts'

test('a period and the one before it are whole weeks that end with today', () => {
  const times = weekTimes(new Date(2026, 10, 18, 15, 30), 4)
  expect(times).toHaveLength(9)
  expect(times.at(-1)).toEqual(new Date(2026, 10, 19))
  expect(times.at(-2)).toEqual(new Date(2026, 10, 12))
  expect(times[0]).toEqual(new Date(2026, 8, 24))
  for (const time of times) expect([time.getHours(), time.getMinutes()]).toEqual([0, 0])
})

test('weeks are added up into the period and the one before', () => {
  expect(compare([1, 2, 3, 4])).toEqual({ now: 7, before: 3, weeks: [1, 2, 3, 4] })
})

test('a period comes back from its address', () => {
  for (const period of PERIODS) {
    expect(readPeriod(new URL(boardPath(period), 'https://foyer.example').searchParams.get('weeks'))).toBe(period)
  }
  expect(readPeriod('7')).toBe(8)
})
