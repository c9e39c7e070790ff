import { expect, test } from 'vitest'
import type { PlanFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { changesOf, draftOf, inputOf } from './item-draft.ts'

const PLAN = {
  id: 'tariff_1',
  name: 'Hot Desk',
  description: null,
  systemTariffType: 'HOT_DESK',
  price: { amountMinor: 22_550, currency: 'EUR' },
  signUpFee: null,
  billingCycle: { unit: 'MONTH', count: 1 },
  noticePeriodDays: 30,
  subscribersLimit: null,
  visible: true,
  archived: false,
  availableToAi: true,
  showPriceForAi: true,
  priceForAi: { amountMinor: 19_900, currency: 'EUR' },
  notesForAi: 'Ask for the team.',
  saidByAssistant: null,
} satisfies PlanFieldsFragment
const stored = draftOf(PLAN)
const input = (changed: Partial<typeof stored>) => inputOf(PLAN, changesOf(stored, { ...stored, ...changed }))

test('nothing is sent of what stays as it is, blanks around it or not', () => {
  expect(input({ name: ' Hot Desk ', description: '  ' })).toEqual({ input: { id: 'tariff_1' }, unreadable: [] })
})

test('what is emptied is taken away, and only what was changed is sent', () => {
  expect(input({ priceForAi: ' ', notesForAi: '', availableToAi: false }).input).toEqual({
    id: 'tariff_1',
    priceForAi: null,
    notesForAi: null,
    availableToAi: false,
  })
  expect(input({ price: '230', description: 'Any desk.' }).input).toEqual({
    id: 'tariff_1',
    price: { amountMinor: 23_000, currency: 'EUR' },
    description: 'Any desk.',
  })
})

test('prices that are none are told apart, and a price cannot be left out', () => {
  expect(input({ price: '', priceForAi: 'cheap' }).unreadable).toEqual(['price', 'priceForAi'])
})
