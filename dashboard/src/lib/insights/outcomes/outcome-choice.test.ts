import { expect, test } from 'vitest'
import type { Filter } from '#lib/conversations/filter.ts'
import { outcomesOf, withOutcomes } from './outcome-choice.ts'

test.each<[Filter, ReturnType<typeof outcomesOf>]>([
  [{}, { how: 'converted', kinds: [] }],
  [{ converted: ['TOUR_BOOKED'] }, { how: 'converted', kinds: ['TOUR_BOOKED'] }],
  [
    { reversed: [], languages: ['de'] },
    { how: 'reversed', kinds: [] },
  ],
  // As the graph takes it: of several, the first of these says which outcomes are meant.
  [
    { converted: ['TOUR_BOOKED'], assisted: [], standing: ['CONTRACT_CREATED'] },
    { how: 'standing', kinds: ['CONTRACT_CREATED'] },
  ],
])('%j means %j', (filter, outcomes) => {
  expect(outcomesOf(filter)).toEqual(outcomes)
})

test('other outcomes are meant, and the conversations stay narrowed as they were', () => {
  const filter: Filter = { standing: ['CONTRACT_CREATED'], languages: ['de'], isTest: false }
  expect(withOutcomes(filter, { how: 'assisted' })).toEqual({
    ...filter,
    standing: undefined,
    assisted: ['CONTRACT_CREATED'],
  })
  expect(withOutcomes(filter, { kinds: [] })).toEqual({ ...filter, standing: [] })
  expect(withOutcomes({}, { kinds: ['TOUR_BOOKED'] })).toEqual({ converted: ['TOUR_BOOKED'] })
})
