import { expect, test } from 'vitest'
import { todayIn } from './today.ts'

test.each([
  ['Europe/Dublin', '2026-06-30T23:30:00.000Z', '2026-07-01'],
  ['Europe/Dublin', '2026-11-30T23:30:00.000Z', '2026-11-30'],
  ['Pacific/Auckland', '2026-12-31T11:00:00.000Z', '2027-01-01'],
  ['America/Los_Angeles', '2028-03-01T07:59:00.000Z', '2028-02-29'],
])('the day in %s at %s is %s', (timeZone, instant, day) => {
  expect(todayIn(timeZone, new Date(instant))).toBe(day)
})
