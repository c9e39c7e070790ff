import { expect, test } from 'vitest'
import { groupConversions, reasonText, recordText } from './attribution.ts'

test('a followed link is named in the reason', () => {
  expect(reasonText('LINK_FOLLOWED', 'Sign up for Hot Desk')).toContain('“Sign up for Hot Desk”')
})

test('a session named without a link is not said to have come through one', () => {
  expect(reasonText('LINK_FOLLOWED')).not.toContain('the link “')
})

test('a new record and an updated one are told apart, with their worth', () => {
  const record = { __typename: 'CoworkerContract', id: 'contract_1' } as const
  const value = { amountMinor: 24_900, currency: 'EUR' }
  expect(recordText({ outcome: 'CREATED', record, value }, 'en-IE')).toBe('New contract, €249')
  expect(recordText({ outcome: 'UPDATED', record: { ...record, __typename: 'Visitor' } })).toBe('Updated visitor')
})

test('conversions of one purchase are explained once, unless only one of them was undone', () => {
  const conversion = { groupId: 'group_1', verdict: 'CREDITED', reason: 'LINK_FOLLOWED', reversedAt: null } as const
  const other = { ...conversion, groupId: 'group_2' }
  const undone = { ...conversion, reversedAt: '2026-11-22T10:00:00.000Z' }
  expect(groupConversions([conversion, other, conversion, undone])).toEqual([
    [conversion, conversion],
    [other],
    [undone],
  ])
})
