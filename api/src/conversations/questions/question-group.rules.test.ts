import { expect, test } from 'vitest'
import { opensAgain } from './question-group.rules.ts'

test.each([
  { state: 'OPEN', askedCount: 9, closedCount: null, opens: false },
  { state: 'ANSWERED', askedCount: 4, closedCount: 3, opens: true },
  { state: 'DISMISSED', askedCount: 7, closedCount: 3, opens: false },
  { state: 'DISMISSED', askedCount: 8, closedCount: 3, opens: true },
] as const)('a group that is $state, asked $askedCount times and $closedCount when closed, opens: $opens', (row) => {
  expect(opensAgain(row)).toBe(row.opens)
})
