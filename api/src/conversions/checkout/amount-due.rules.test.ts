import { expect, test } from 'vitest'
import { priceOfMembership, priceOfPasses } from './amount-due.rules.ts'

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })

test.each([
  [22500, 2500, 25000],
  [22500, 0, 22500],
  [22500, null, 22500],
  [0, 2500, 2500],
  [0, null, 0],
])('of a membership at %i with a fee of %s, %i is due', (price, fee, due) => {
  expect(priceOfMembership(euros(price), fee)).toEqual({ price: euros(price), due: euros(due) })
})

test('passes are paid together', () => {
  expect(priceOfPasses(euros(2500), 3)).toEqual({ price: euros(7500), due: euros(7500) })
})
