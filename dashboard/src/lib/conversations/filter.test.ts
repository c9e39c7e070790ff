import { expect, test } from 'vitest'
import { type Filter, isNarrowed, listPath, readFilter, viewPath } from './filter.ts'
import { OUTCOMES, outcomeOf, withOutcome } from './outcome.ts'

const readBack = (filter: Filter) => readFilter(new URL(listPath(filter), 'https://chat.example').searchParams)

test('the whole list has an address of its own: the bare one may begin with a view', () => {
  expect(listPath({})).toBe('/?view=all')
  expect(isNarrowed({})).toBe(false)
  expect(viewPath({ address: '' })).toBe('/?view=all')
  expect(viewPath({ address: 'languages=de&converted=' })).toBe('/?converted=&languages=de')
})

test.each<Filter>([
  { converted: ['DAY_PASS_PURCHASED'] },
  { converted: [] },
  { activeFromDay: '2026-11-01', activeToDay: '2026-11-22' },
  { text: 'office & “desk” + 50%' },
  { unconverted: true, reached: 'CLICKED', openedFromDay: '2026-02-28', text: 'ä' },
  { languages: ['de', 'fr'], devices: ['MOBILE'], reviewed: false, ratings: [] },
  { pages: ['/offices', '/a,b'], campaigns: ['spring & summer'], referrers: ['search.example'] },
  { offers: ['tariff_01', 'product_02'], customerId: 'coworker_03', friction: ['PRICE', 'NO_ANSWER'] },
  { standing: ['TOUR_BOOKED'], reversed: [], assisted: ['CONTRACT_CREATED'], currencies: ['EUR'], isTest: false },
  { convertedFromMinutes: 0, convertedBelowMinutes: 60, goals: ['TOUR', 'PLAN'] },
  { activeFrom: '2026-11-22T21:45:00.000Z', handedOver: true, unanswered: true },
])('a filter survives its way through the address: %j', (filter) => {
  expect(readBack(filter)).toEqual(filter)
  expect(isNarrowed(filter)).toBe(true)
})

test.each([
  'converted=toString',
  'reached=FAR',
  'reached=',
  'languages=',
  'unconverted=yes',
  'activeFromDay=2026-02-31',
  'convertedFromMinutes=-1',
  'convertedBelowMinutes=an hour',
  'activeToDay=tomorrow',
  'activeFromDay=0000-99-99',
  'activeFrom=2026-02-31T00:00:00Z',
  'filter=all',
])('nonsense in the address (%s) is left out', (query) => {
  expect(readFilter(new URLSearchParams(query))).toEqual({})
})

test('of several values those that make sense are kept, each once', () => {
  expect(readFilter(new URLSearchParams('stages=CLICKED&stages=x&stages=CLICKED'))).toEqual({ stages: ['CLICKED'] })
})

test('equal filters have equal addresses, in whatever order they were made', () => {
  expect(listPath({ reviewed: true, text: 'desk' })).toBe(listPath({ text: 'desk', reviewed: true }))
})

test.each(OUTCOMES)('the choice “%s” of the outcomes is found again in its filter', (outcome) => {
  const filter = withOutcome({ text: 'desk', converted: [], unconverted: false }, outcome)
  expect(outcomeOf(readBack(filter))).toBe(outcome)
  expect(filter.text).toBe('desk')
})

test('two kinds at once are none of the choices', () => {
  expect(outcomeOf({ converted: ['TOUR_BOOKED', 'CONTRACT_CREATED'] })).toBeUndefined()
})
