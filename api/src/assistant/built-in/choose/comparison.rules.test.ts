import { expect, test } from 'vitest'
import type { Offer } from '../../../catalog/index.ts'
import type { Comparison } from '../words/words.ts'
import { compare } from './comparison.rules.ts'

const OFFERS = [
  office('small', 690, 9),
  office('medium', 1240, 18),
  office('large', 2950, 46),
  office('secret', undefined, 60),
]

test.each<[Comparison, string | undefined, string | undefined]>([
  ['CHEAPEST', undefined, 'small'],
  ['DEAREST', undefined, 'large'],
  ['CHEAPER', 'large', 'medium'],
  ['CHEAPER', 'small', undefined],
  ['DEARER', 'small', 'medium'],
  ['BIGGEST', undefined, 'secret'],
  ['BIGGER', 'medium', 'large'],
  ['SMALLER', 'medium', 'small'],
  ['SMALLEST', undefined, 'small'],
  ['CHEAPER', 'secret', undefined],
])('%s than %s is %s; a price that is not said is never compared', (comparison, than, found) => {
  const other = OFFERS.find(({ facts }) => facts.name === than)
  expect(compare(OFFERS, comparison, other)?.facts.name).toBe(found)
})

test('the second cheapest is the one next to the cheapest, and there is no fourth of three', () => {
  expect(compare(OFFERS, 'CHEAPEST', undefined, 2)?.facts.name).toBe('medium')
  expect(compare(OFFERS, 'BIGGEST', undefined, 3)?.facts.name).toBe('medium')
  expect(compare(OFFERS, 'CHEAPEST', undefined, 4)).toBeUndefined()
})

function office(name: string, price: number | undefined, size: number): Offer {
  return {
    kind: 'TOUR',
    targetId: name,
    label: name,
    facts: { name, size, ...(price !== undefined && { price: { amountMinor: price * 100, currency: 'EUR' } }) },
    asked: {},
    linkable: true,
  }
}
