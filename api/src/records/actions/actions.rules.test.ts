import { expect, test } from 'vitest'
import { isInForce } from './contract.rules.ts'
import { decideTour, type TourDecision, type TourFacts } from './tour.rules.ts'

const now = new Date('2026-03-01T12:00:00.000Z')
const past = new Date('2026-03-01T11:00:00.000Z')
const ahead = new Date('2026-03-01T12:00:00.001Z')
const asked: TourFacts = { expectedArrival: null, tourConfirmed: false, arrived: false, noShow: false }

test.each<[string, Partial<TourFacts>, { CONFIRM: TourDecision; ARRIVE: TourDecision; NO_SHOW: TourDecision }]>([
  ['without a time', {}, { CONFIRM: 'CHANGE', ARRIVE: 'CHANGE', NO_SHOW: 'CHANGE' }],
  ['still ahead', { expectedArrival: ahead }, { CONFIRM: 'CHANGE', ARRIVE: 'CHANGE', NO_SHOW: 'AHEAD' }],
  ['whose time has passed', { expectedArrival: past }, { CONFIRM: 'CHANGE', ARRIVE: 'CHANGE', NO_SHOW: 'CHANGE' }],
  ['at this moment', { expectedArrival: now }, { CONFIRM: 'CHANGE', ARRIVE: 'CHANGE', NO_SHOW: 'CHANGE' }],
  ['confirmed', { tourConfirmed: true }, { CONFIRM: 'DONE', ARRIVE: 'CHANGE', NO_SHOW: 'CHANGE' }],
  ['with the visitor there', { arrived: true }, { CONFIRM: 'ARRIVED', ARRIVE: 'DONE', NO_SHOW: 'ARRIVED' }],
  ['to which nobody came', { noShow: true }, { CONFIRM: 'NO_SHOW', ARRIVE: 'NO_SHOW', NO_SHOW: 'DONE' }],
])('a tour %s', (_, changes, expected) => {
  const tour = { ...asked, ...changes }
  expect({
    CONFIRM: decideTour(tour, 'CONFIRM', now),
    ARRIVE: decideTour(tour, 'ARRIVE', now),
    NO_SHOW: decideTour(tour, 'NO_SHOW', now),
  }).toEqual(expected)
})

test.each<[string, boolean, string | null, boolean]>([
  ['that runs is', true, null, true],
  ['cancelled for a later day is', true, '2026-03-02', true],
  ['is on its last day', true, '2026-03-01', true],
  ['whose last day is past is not', true, '2026-02-28', false],
  ['that was ended is not, whatever its last day', false, '2026-03-02', false],
])('a contract %s in force', (_, active, cancellationDate, expected) => {
  expect(isInForce({ active, cancellationDate }, '2026-03-01')).toBe(expected)
})
