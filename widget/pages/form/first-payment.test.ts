import { expect, test } from 'vitest'
import { firstPayment } from './first-payment.ts'

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })

test('the first payment is one period and the fee', () => {
  expect(firstPayment({ price: euros(25000), signUpFee: euros(5000) })).toEqual(euros(30000))
  expect(firstPayment({ price: euros(25000), signUpFee: null })).toEqual(euros(25000))
})

test('amounts that cannot be added are not', () => {
  expect(firstPayment({ price: null, signUpFee: euros(5000) })).toBeNull()
  expect(firstPayment({ price: euros(25000), signUpFee: { amountMinor: 1, currency: 'GBP' } })).toBeNull()
})
