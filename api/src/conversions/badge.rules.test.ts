import { expect, test } from 'vitest'
import type { StoredBadge } from '../conversations/index.ts'
import { addToBadges } from './badge.rules.ts'

const KINDS = ['TOUR_BOOKED', 'CUSTOMER_CREATED', 'CONTRACT_CREATED', 'DAY_PASS_PURCHASED'] as const

function badge(kind: StoredBadge['kind'], recordIds: string[], changes: Partial<StoredBadge> = {}): StoredBadge {
  return { kind, count: recordIds.length, reversedCount: 0, recordIds, ...changes }
}

const tour = badge('TOUR_BOOKED', ['visitor_1'])
const customer = badge('CUSTOMER_CREATED', ['coworker_1'])
const contract = badge('CONTRACT_CREATED', ['contract_1'])
const pass = badge('DAY_PASS_PURCHASED', ['sale_1'])

test.each<[string, StoredBadge[], { kind: StoredBadge['kind']; recordId: string }, StoredBadge[]]>([
  ['the first outcome makes the first badge', [], { kind: 'TOUR_BOOKED', recordId: 'visitor_1' }, [tour]],
  [
    'badges stand in the order of their kinds, whichever came first',
    [contract, pass],
    { kind: 'TOUR_BOOKED', recordId: 'visitor_1' },
    [tour, contract, pass],
  ],
  [
    'one that belongs in the middle goes there',
    [tour, pass],
    { kind: 'CUSTOMER_CREATED', recordId: 'coworker_1' },
    [tour, customer, pass],
  ],
  [
    'a second record of a kind counts on its badge and stands first in it',
    [customer, pass],
    { kind: 'DAY_PASS_PURCHASED', recordId: 'sale_2' },
    [customer, badge('DAY_PASS_PURCHASED', ['sale_2', 'sale_1'])],
  ],
  [
    'the same record again counts, but is listed once, as the newest',
    [badge('TOUR_BOOKED', ['visitor_2', 'visitor_1'])],
    { kind: 'TOUR_BOOKED', recordId: 'visitor_1' },
    [badge('TOUR_BOOKED', ['visitor_1', 'visitor_2'], { count: 3 })],
  ],
  [
    'what was reversed stays so',
    [badge('DAY_PASS_PURCHASED', ['sale_1'], { reversedCount: 1 })],
    { kind: 'DAY_PASS_PURCHASED', recordId: 'sale_2' },
    [badge('DAY_PASS_PURCHASED', ['sale_2', 'sale_1'], { reversedCount: 1 })],
  ],
])('rule 4.4: %s', (_, before, outcome, expected) => {
  const untouched = structuredClone(before)
  expect(addToBadges(before, outcome, KINDS)).toEqual(expected)
  expect(before).toEqual(untouched)
})
