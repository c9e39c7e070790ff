import { expect, test } from 'vitest'
import { todayIn } from './today.ts'

test.each([
  ['Europe/Dublin', '2026-06-30T23:30:00.000Z', '2026-07-01'],
  ['Europe/Dublin', '2026-11-30T23:30:00.000Z', '2026-11-30'],
  ['Pacific/Auckland', '2026-12-31T11:00:00.000Z', '2027-01-01'],
  ['America/Los_Angeles', '2028-03-01T07:59:00.000Z', '2028-02-29'],
  ['America/Los_Angeles', '2027-03-01T07:59:00.000Z', '2027-02-28'],
  // The night in which the clock jumps, and the one with an hour more.
  ['Europe/Dublin', '2027-03-27T23:59:59.999Z', '2027-03-27'],
  ['Europe/Dublin', '2027-03-28T22:59:59.999Z', '2027-03-28'],
  ['Europe/Dublin', '2027-03-28T23:00:00.000Z', '2027-03-29'],
  ['Europe/Dublin', '2026-10-24T22:59:59.999Z', '2026-10-24'],
  ['Europe/Dublin', '2026-10-24T23:00:00.000Z', '2026-10-25'],
  ['Europe/Dublin', '2026-10-25T23:59:59.999Z', '2026-10-25'],
  // A day that has no midnight: it begins at one o'clock.
  ['Asia/Beirut', '2027-03-27T21:59:59.999Z', '2027-03-27'],
  ['Asia/Beirut', '2027-03-27T22:00:00.000Z', '2027-03-28'],
])('the day in %s at %s is %s', (timeZone, instant, day) => {
  expect(todayIn(timeZone, new Date(instant))).toBe(day)
})
