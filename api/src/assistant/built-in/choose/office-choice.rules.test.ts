import { expect, test } from 'vitest'
import type { Offer } from '../../../catalog/index.ts'
import { chooseOffices } from './office-choice.rules.ts'

const OFFICES = [
  office('two', 2, 690),
  office('three', 3, 920),
  office('four', 4, 1240),
  office('six', 6, 1780, '2027-01-01'),
  office('ten', 10, 2950),
  office('sixteen', 16, 4600, '2027-03-01'),
]

test.each([
  { needs: {}, found: ['two', 'three', 'four', 'six', 'ten'] },
  { needs: { teamSize: 3 }, found: ['three', 'four', 'six'] },
  { needs: { teamSize: 3, moveInDate: '2026-12-01' }, found: ['three', 'four', 'ten'] },
  { needs: { teamSize: 5, moveInDate: '2027-01-01' }, found: ['six', 'ten'] },
  { needs: { teamSize: 4, budgetMinor: 150000 }, found: ['four'] },
  { needs: { teamSize: 6, moveInDate: '2026-12-31', budgetMinor: 200000 }, found: ['six'], missed: 'DATE' },
  { needs: { teamSize: 12, moveInDate: '2026-12-01' }, found: ['sixteen'], missed: 'DATE' },
  { needs: { teamSize: 10, budgetMinor: 100000 }, found: ['ten', 'sixteen'], missed: 'BUDGET' },
  { needs: { teamSize: 17 }, found: ['sixteen'], missed: 'SIZE' },
])('for $needs it offers $found', ({ needs, found, missed }) => {
  const choice = chooseOffices(OFFICES, needs, 5)
  expect(choice.offices.map(({ facts }) => facts.name)).toEqual(found)
  expect(choice.missed).toBe(missed)
})

function office(name: string, capacity: number, price: number, availableFrom?: string): Offer {
  return {
    kind: 'TOUR',
    targetId: name,
    label: name,
    facts: {
      name,
      capacity,
      price: { amountMinor: price * 100, currency: 'EUR' },
      ...(availableFrom && { availableFrom }),
    },
    asked: {},
    linkable: true,
  }
}
