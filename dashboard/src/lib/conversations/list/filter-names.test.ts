import { expect, test } from 'vitest'
import { namesFound, namesOf } from './filter-names.ts'

const ERASED = '2026-11-30T10:00:00Z'

test('customers are called by their names, sessions by what was said first, the erased so, and what is gone too', () => {
  const wanted = ['coworker_1', 'visitor_1', 'visitor_2', 'first', 'second', 'third', 'unknown']
  const found = namesFound({
    nodes: [
      { __typename: 'Coworker', id: 'coworker_1', fullName: 'Ada Byrne', erasedAt: null },
      { __typename: 'Visitor', id: 'visitor_1', fullName: 'Ben Byrne', erasedAt: null },
      { __typename: 'Visitor', id: 'visitor_2', fullName: 'Erased', erasedAt: ERASED },
      {
        __typename: 'Session',
        id: 'first',
        conversation: { id: 'conversation_1', opening: 'Is there parking?', erasedAt: null },
      },
      { __typename: 'Session', id: 'second', conversation: { id: 'conversation_2', opening: null, erasedAt: ERASED } },
      { __typename: 'Session', id: 'third', conversation: { id: 'conversation_3', opening: null, erasedAt: null } },
      null,
    ],
  })
  expect(Object.fromEntries(namesOf([{ wanted, found }]))).toEqual({
    coworker_1: 'Ada Byrne',
    visitor_1: 'Ben Byrne',
    visitor_2: 'Erased',
    first: 'Is there parking?',
    second: 'Erased',
    third: 'Without words',
    unknown: 'no longer there',
  })
})

test('nothing is called gone before it was looked for', () => {
  expect(namesOf([{ wanted: ['label_1'], found: undefined }])).toEqual(new Map())
  expect(namesOf([{ wanted: undefined, found: [] }])).toEqual(new Map())
})
