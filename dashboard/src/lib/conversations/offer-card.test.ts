import { expect, test } from 'vitest'
import { cardDetails } from './offer-card.ts'

test('an office says for how many it is, how large, and from when', () => {
  const office = { kind: 'TOUR', capacity: 4, size: 18.5, availableFrom: '2026-12-01' } as const
  expect(cardDetails(office, 'en-IE')).toEqual(['For 4 people', '18.5 m²', 'Free from 1 Dec 2026'])
  expect(cardDetails({ ...office, availableFrom: null }, 'en-IE')).toContain('Available now')
})

test('a plan says its fee and its notice, and nothing of a fee of zero', () => {
  const fee = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
  expect(cardDetails({ kind: 'PLAN', signUpFee: fee(5000), noticePeriodDays: 30 }, 'en-IE')).toEqual([
    'Sign-up fee €50',
    'Notice 30 days',
  ])
  expect(cardDetails({ kind: 'PLAN', signUpFee: fee(0) }, 'en-IE')).toEqual([])
})
