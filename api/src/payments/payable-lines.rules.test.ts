import { expect, test } from 'vitest'
import { payableLines } from './payable-lines.rules.ts'

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const plan = { kind: 'PLAN' as const, targetId: 'tariff_a', name: 'Hot Desk', startDate: '2027-01-01' }

test.each([
  ['en-IE', 'Hot Desk: sign-up fee'],
  ['de-DE', 'Hot Desk: Anmeldegebühr'],
  ['ar', 'Hot Desk: رسوم التسجيل'],
  ['sv', 'Hot Desk: sign-up fee'],
])('a membership is a period and a fee, in %s', (locale, name) => {
  expect(payableLines({ ...plan, price: euros(22500), due: euros(25000) }, locale)).toEqual([
    { name: 'Hot Desk', each: euros(22500), quantity: 1 },
    { name, each: euros(2500), quantity: 1 },
  ])
})

test('what costs nothing is no line', () => {
  expect(payableLines({ ...plan, price: euros(22500), due: euros(22500) }, 'en')).toHaveLength(1)
  expect(payableLines({ ...plan, price: euros(0), due: euros(2500) }, 'en').map(({ name }) => name)).toEqual([
    'Hot Desk: sign-up fee',
  ])
})

test('passes are so many at one price', () => {
  const passes = { kind: 'DAY_PASS' as const, targetId: 'product_a', name: 'Day Pass', useDate: undefined, quantity: 3 }
  expect(payableLines({ ...passes, price: euros(7500), due: euros(7500) }, 'en')).toEqual([
    { name: 'Day Pass', each: euros(2500), quantity: 3 },
  ])
})
