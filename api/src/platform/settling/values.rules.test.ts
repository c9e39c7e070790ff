import { expect, test } from 'vitest'
import { dayOf, instantOf, toMinor } from './values.rules.ts'

test.each([
  [225, 'EUR', 22_500],
  [19.99, 'EUR', 1999],
  [1.005, 'EUR', 100],
  [0, 'EUR', 0],
  [3000, 'JPY', 3000],
  [1.5, 'KWD', 1500],
  [-1, 'EUR', undefined],
  [1e12, 'EUR', undefined],
  [Number.NaN, 'EUR', undefined],
])('%d %s are %d minor units', (amount, currency, expected) => {
  expect(toMinor(amount, currency)).toBe(expected)
})

test.each([
  ['2026-11-22T21:45:00Z', '2026-11-22T21:45:00.000Z'],
  ['2026-11-22T21:45:00', '2026-11-22T21:45:00.000Z'],
  ['2026-11-22T21:45', '2026-11-22T21:45:00.000Z'],
  ['2026-11-22T21:45:00.123456', '2026-11-22T21:45:00.123Z'],
  ['2026-11-22T21:45:00+02:00', '2026-11-22T19:45:00.000Z'],
  ['2026-11-22', undefined],
  ['2026-13-22T21:45:00Z', undefined],
  ['0001-01-01T00:00:00', undefined],
  ['soon', undefined],
])('%s is the instant %s', (text, expected) => {
  expect(instantOf(text)?.toISOString()).toBe(expected)
})

test.each([
  ['2027-01-15T00:00:00Z', '2027-01-15'],
  ['2027-01-15T00:00:00', '2027-01-15'],
  ['2027-01-14T23:00:00Z', '2027-01-15'],
  ['2027-01-15T12:00:00Z', '2027-01-15'],
  ['never', undefined],
])('%s is the day %s in Berlin', (text, expected) => {
  const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' })
  expect(dayOf(text, (at) => berlin.format(at))).toBe(expected)
})
