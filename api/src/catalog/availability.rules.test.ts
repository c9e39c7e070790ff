import { expect, test } from 'vitest'
import { availableFrom } from './availability.rules.ts'

const TODAY = '2026-11-23'

test.each([
  { case: 'no contract', ends: [], free: TODAY },
  { case: 'a contract that is over', ends: ['2026-10-31'], free: TODAY },
  { case: 'a contract that ended yesterday', ends: ['2026-11-22'], free: TODAY },
  { case: 'a contract whose last day is today', ends: [TODAY], free: '2026-11-24' },
  { case: 'a contract that ends with the year', ends: ['2026-12-31'], free: '2027-01-01' },
  { case: 'a contract that ends on a leap day', ends: ['2028-02-29'], free: '2028-03-01' },
  { case: 'two contracts in a row', ends: ['2027-01-31', '2027-03-31'], free: '2027-04-01' },
  { case: 'a contract without an end', ends: [null], free: undefined },
  { case: 'a contract that ends, followed by one without an end', ends: ['2026-12-31', null], free: undefined },
])('a desk with $case is free from $free', ({ ends, free }) => {
  expect(
    availableFrom(
      ends.map((endDate) => ({ endDate })),
      TODAY,
    ),
  ).toBe(free)
})
