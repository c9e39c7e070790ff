import { expect, test } from 'vitest'
import type { Filter } from '../filter.ts'
import { namedIn, namesOf } from './filter-names.ts'

const ERASED = '2026-11-30T10:00:00Z'
const filter: Filter = {
  text: 'desk',
  offers: ['tariff_1', 'desk_1', 'product_1'],
  labels: ['label_1', 'label_2'],
  assignees: ['staff_1'],
  customerId: 'visitor_1',
  sessionId: 'first',
}
const found = [
  { __typename: 'Tariff' as const, id: 'tariff_1', name: 'Hot Desk' },
  { __typename: 'FloorPlanDesk' as const, id: 'desk_1', name: 'Joyce Suite' },
  { __typename: 'Product' as const, id: 'product_1', name: 'Day Pass' },
  { __typename: 'Label' as const, id: 'label_1', name: 'Call back' },
  null,
  { __typename: 'StaffMember' as const, id: 'staff_1', fullName: 'Aoife Kelly' },
  { __typename: 'Visitor' as const, id: 'visitor_1', fullName: 'Ben Byrne', erasedAt: null },
  {
    __typename: 'Session' as const,
    id: 'first',
    conversation: { id: 'conversation_1', opening: 'Is there parking?', erasedAt: null },
  },
]

test('all that a filter names by an identifier is looked up, and what is gone says so', () => {
  expect(namedIn(filter)).toEqual([
    ...['tariff_1', 'desk_1', 'product_1', 'label_1', 'label_2', 'staff_1', 'visitor_1', 'first'],
  ])
  expect(Object.fromEntries(namesOf(filter, found))).toEqual({
    tariff_1: 'Hot Desk',
    desk_1: 'Joyce Suite',
    product_1: 'Day Pass',
    label_1: 'Call back',
    label_2: 'no longer there',
    staff_1: 'Aoife Kelly',
    visitor_1: 'Ben Byrne',
    first: 'Is there parking?',
  })
})

test.each([
  [{ id: 'one', conversation: { id: 'conversation_2', opening: null, erasedAt: ERASED } }, 'Erased'],
  [{ id: 'one', conversation: { id: 'conversation_3', opening: null, erasedAt: null } }, 'Without words'],
])('a session is called by what its visitor said first: %j', (session, name) => {
  const nodes = [{ __typename: 'Session' as const, ...session }]
  expect(namesOf({ sessionId: 'one' }, nodes)).toEqual(new Map([['one', name]]))
})

test('the erased are called so, and nothing is called gone before it was looked for', () => {
  const erased = [{ __typename: 'Coworker' as const, id: 'coworker_1', fullName: 'Erased', erasedAt: ERASED }]
  expect(namesOf({ customerId: 'coworker_1' }, erased)).toEqual(new Map([['coworker_1', 'Erased']]))
  expect(namesOf({ labels: ['label_1'] }, undefined)).toEqual(new Map())
})
