import { describe, expect, test } from 'vitest'
import type { StoredBadge } from '../conversations/index.ts'
import {
  badgesOf,
  convertedKinds,
  namingRecord,
  type Reached,
  type ShownConversion,
  stageReached,
} from './badge.rules.ts'

const KINDS = ['TOUR_BOOKED', 'CUSTOMER_CREATED', 'CONTRACT_CREATED', 'DAY_PASS_PURCHASED'] as const

function credited(kind: StoredBadge['kind'], recordId: string, changes: Partial<ShownConversion> = {}) {
  return { kind, recordId, verdict: 'CREDITED', reversed: false, ...changes } satisfies ShownConversion
}

function badge(kind: StoredBadge['kind'], recordIds: string[], changes: Partial<StoredBadge> = {}): StoredBadge {
  return { kind, count: recordIds.length, reversedCount: 0, assistedCount: 0, recordIds, ...changes }
}

const tour = credited('TOUR_BOOKED', 'visitor_1')
const customer = credited('CUSTOMER_CREATED', 'coworker_1')
const contract = credited('CONTRACT_CREATED', 'contract_1')
const pass = credited('DAY_PASS_PURCHASED', 'sale_1')
const pass2 = credited('DAY_PASS_PURCHASED', 'sale_2')
const assisted = { verdict: 'ASSISTED' } as const
const reversed = { reversed: true }

describe('badges', () => {
  test.each<[string, ShownConversion[], StoredBadge[]]>([
    ['no conversion makes no badge', [], []],
    ['one outcome makes one badge', [tour], [badge('TOUR_BOOKED', ['visitor_1'])]],
    [
      'they stand in the order of their kinds, whichever came first',
      [pass, contract, customer, tour],
      [
        badge('TOUR_BOOKED', ['visitor_1']),
        badge('CUSTOMER_CREATED', ['coworker_1']),
        badge('CONTRACT_CREATED', ['contract_1']),
        badge('DAY_PASS_PURCHASED', ['sale_1']),
      ],
    ],
    [
      'rule 4.4: a second record of a kind counts and stands first',
      [pass, pass2],
      [badge('DAY_PASS_PURCHASED', ['sale_2', 'sale_1'])],
    ],
    [
      'rule 4.1: the same record again counts and is listed once, as the newest',
      [tour, credited('TOUR_BOOKED', 'visitor_2'), tour],
      [badge('TOUR_BOOKED', ['visitor_1', 'visitor_2'], { count: 3 })],
    ],
    [
      'rule 4.9: what is reversed stays and is counted apart',
      [{ ...pass, ...reversed }, pass2],
      [badge('DAY_PASS_PURCHASED', ['sale_2', 'sale_1'], { reversedCount: 1 })],
    ],
    [
      'rule 4.8: what the session only assisted makes a badge that counts nothing',
      [{ ...contract, ...assisted }],
      [badge('CONTRACT_CREATED', ['contract_1'], { count: 0, assistedCount: 1 })],
    ],
    [
      'rule 4.8: assisted outcomes stand beside credited ones of their kind',
      [pass, { ...pass2, ...assisted }],
      [badge('DAY_PASS_PURCHASED', ['sale_2', 'sale_1'], { count: 1, assistedCount: 1 })],
    ],
    [
      'rules 4.8 and 4.9: an assisted outcome that is reversed is not counted as reversed here',
      [{ ...pass, ...assisted, ...reversed }],
      [badge('DAY_PASS_PURCHASED', ['sale_1'], { count: 0, assistedCount: 1 })],
    ],
    ['what was detached shows nothing', [{ ...tour, verdict: 'UNATTRIBUTED' }], []],
  ])('%s', (_, conversions, expected) => {
    const untouched = structuredClone(conversions)
    expect(badgesOf(conversions, KINDS)).toEqual(expected)
    expect(conversions).toEqual(untouched)
  })

  test('rule 4.8: having assisted is no conversion', () => {
    const badges = badgesOf([tour, { ...contract, ...assisted }, { ...pass, ...reversed }], KINDS)
    expect(convertedKinds(badges)).toEqual(['TOUR_BOOKED', 'DAY_PASS_PURCHASED'])
  })
})

test.each<[string, ShownConversion[], string | undefined]>([
  ['nothing names nobody', [], undefined],
  ['a visitor is named', [tour], 'visitor_1'],
  ['the latest visitor is', [tour, credited('TOUR_BOOKED', 'visitor_2')], 'visitor_2'],
  ['a customer comes before a later visitor', [pass, tour], 'sale_1'],
  ['the latest customer is named', [customer, contract, pass], 'sale_1'],
  ['who was helped elsewhere does not', [tour, { ...pass, ...assisted }], 'visitor_1'],
  ['what was detached names nobody', [{ ...tour, verdict: 'UNATTRIBUTED' }], undefined],
])("a conversation's customer: %s", (_, conversions, expected) => {
  expect(namingRecord(conversions)).toBe(expected)
})

test.each<[keyof Reached | 'nothing', string]>([
  ['nothing', 'OPENED'],
  ['engaged', 'ENGAGED'],
  ['offered', 'OFFERED'],
  ['clicked', 'CLICKED'],
  ['started', 'STARTED'],
  ['converted', 'CONVERTED'],
])('a conversation that reached %s and all before it has the stage %s', (reached, stage) => {
  const order = ['engaged', 'offered', 'clicked', 'started', 'converted'] as const
  const last = order.indexOf(reached as (typeof order)[number])
  const facts = Object.fromEntries(order.map((each, index) => [each, index <= last])) as unknown as Reached
  expect(stageReached(facts)).toBe(stage)
})
