import { expect, test } from 'vitest'
import { dateIn, formatInstant, instantIn, nextWorkingDay, zoneName } from './zoned-time.ts'

test.each([
  ['Europe/Dublin', '2026-12-01', '10:00', '2026-12-01T10:00:00.000Z'],
  ['Europe/Dublin', '2026-07-01', '10:00', '2026-07-01T09:00:00.000Z'],
  ['America/New_York', '2026-12-01', '23:30', '2026-12-02T04:30:00.000Z'],
  ['Asia/Kathmandu', '2026-12-01', '00:15', '2026-11-30T18:30:00.000Z'],
  // The clock jumps from 1:00 to 2:00 and, in autumn, shows the hour from 1:00 to 2:00 twice.
  ['Europe/Dublin', '2027-03-28', '01:30', '2027-03-28T01:30:00.000Z'],
  ['Europe/Dublin', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  ['Europe/Dublin', '2027-03-28', '00:30', '2027-03-28T00:30:00.000Z'],
  ['Europe/Dublin', '2026-10-25', '03:00', '2026-10-25T03:00:00.000Z'],
  ['America/New_York', '2026-03-08', '03:30', '2026-03-08T07:30:00.000Z'],
])('a clock in %s shows %s %s at %s', (timeZone, date, time, instant) => {
  expect(instantIn(timeZone, date, time)).toBe(instant)
})

test('today depends on the place', () => {
  const now = new Date('2026-11-22T23:30:00Z')
  expect(dateIn('Europe/Dublin', now)).toBe('2026-11-22')
  expect(dateIn('Europe/Berlin', now)).toBe('2026-11-23')
  expect(dateIn('Europe/Dublin', now, 9)).toBe('2026-12-01')
})

test.each([
  ['2026-11-19T12:00:00Z', '2026-11-20'],
  ['2026-11-20T12:00:00Z', '2026-11-23'],
  ['2026-11-21T12:00:00Z', '2026-11-23'],
])('after %s the next working day is %s', (now, day) => {
  expect(nextWorkingDay('Europe/Dublin', new Date(now))).toBe(day)
})

test('an instant is written as the clock of the place shows it', () => {
  expect(formatInstant('2026-07-01T09:00:00.000Z', 'Europe/Dublin', 'en-IE')).toBe('Wednesday 1 July 2026 at 10:00')
})

test.each([
  ['en-IE', 'Ireland Time'],
  ['de', 'Irland (Ortszeit)'],
  ['ar', 'توقيت أيرلندا'],
])('in %s the time of Dublin is called %s', (locale, name) => {
  expect(zoneName('Europe/Dublin', new Date('2026-07-01T09:00:00Z'), locale)).toBe(name)
})
