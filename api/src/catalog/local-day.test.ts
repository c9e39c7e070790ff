import { expect, test } from 'vitest'
import { localDay } from './local-day.ts'

test.each([
  { zone: 'Europe/Dublin', at: '2026-11-23T23:59:59.000Z', day: '2026-11-23' },
  { zone: 'Europe/Zurich', at: '2026-11-23T23:00:00.000Z', day: '2026-11-24' },
  { zone: 'Europe/Dublin', at: '2026-07-01T23:30:00.000Z', day: '2026-07-02' },
  { zone: 'America/Los_Angeles', at: '2027-01-01T07:59:59.000Z', day: '2026-12-31' },
])('$at is $day in $zone', ({ zone, at, day }) => {
  expect(localDay(zone, new Date(at))).toBe(day)
})
