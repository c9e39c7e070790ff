import { expect, test } from 'vitest'
import { teamPresence } from './team-presence.rules.ts'

const WEEK = [1, 2, 3, 4, 5].map((day) => ({ day, opens: '08:00', closes: '20:00' }))
const SPLIT = [
  { day: 1, opens: '09:00', closes: '12:00' },
  { day: 1, opens: '14:00', closes: '18:00' },
]
const NIGHT = [{ day: 6, opens: '22:00', closes: '02:00' }]
const ALWAYS = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, opens: '00:00', closes: '24:00' }))

test.each([
  // Monday in Dublin, an hour ahead of UTC in summer.
  ['in the middle of the day', WEEK, 'Europe/Dublin', '2026-06-29T10:00:00Z', 'open'],
  ['at the minute of opening', WEEK, 'Europe/Dublin', '2026-06-29T07:00:00Z', 'open'],
  ['a moment before', WEEK, 'Europe/Dublin', '2026-06-29T06:59:59Z', '2026-06-29T07:00:00.000Z'],
  ['at the minute of closing', WEEK, 'Europe/Dublin', '2026-06-29T19:00:00Z', '2026-06-30T07:00:00.000Z'],
  ['on Friday evening', WEEK, 'Europe/Dublin', '2026-07-03T21:00:00Z', '2026-07-06T07:00:00.000Z'],
  // Across the night in which the clocks change.
  ['before the clocks go back', WEEK, 'Europe/Dublin', '2026-10-24T12:00:00Z', '2026-10-26T08:00:00.000Z'],
  ['before the clocks go forward', WEEK, 'Europe/Dublin', '2027-03-27T12:00:00Z', '2027-03-29T07:00:00.000Z'],
  // Where it is another day than in UTC.
  ['in Auckland on its Monday', WEEK, 'Pacific/Auckland', '2026-06-28T21:00:00Z', 'open'],
  ['in Los Angeles on its Friday', WEEK, 'America/Los_Angeles', '2026-07-04T01:00:00Z', 'open'],
  ['between two halves of a day', SPLIT, 'Etc/UTC', '2026-06-29T13:00:00Z', '2026-06-29T14:00:00.000Z'],
  ['after the last of a week', SPLIT, 'Etc/UTC', '2026-06-29T18:00:00Z', '2026-07-06T09:00:00.000Z'],
  ['after midnight of a long evening', NIGHT, 'Etc/UTC', '2026-07-05T01:59:00Z', 'open'],
  ['when it ends', NIGHT, 'Etc/UTC', '2026-07-05T02:00:00Z', '2026-07-11T22:00:00.000Z'],
  ['at midnight of a place that never closes', ALWAYS, 'Asia/Beirut', '2026-07-04T21:00:00Z', 'open'],
  // There is no half past midnight on this day in Beirut: the clocks jump from midnight to one.
  [
    'before a time that is jumped over',
    [{ day: 7, opens: '00:30', closes: '09:00' }],
    'Asia/Beirut',
    '2027-03-27T20:00:00Z',
    '2027-03-27T22:30:00.000Z',
  ],
])('%s', (_when, hours, timeZone, now, expected) => {
  const { isOpen, nextOpening } = teamPresence(hours, timeZone, new Date(now))
  expect(isOpen ? 'open' : nextOpening?.toISOString()).toBe(expected)
  expect(isOpen && nextOpening).toBe(isOpen ? null : false)
})

test('without hours nobody is there and nobody says when', () => {
  expect(teamPresence([], 'Europe/Dublin', new Date())).toEqual({ isOpen: false, nextOpening: null })
})
