import { expect, test } from 'vitest'
import { effectOf } from './answer-effect.rules.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, number))

test.each([
  {
    case: 'four weeks before, two since',
    asked: { first: 1, answered: 29, now: 43, before: 12, answers: 5, none: 1 },
    effect: [4, 3, 2, 2.5, 0.5],
  },
  {
    case: 'a year before counts as its last eight weeks',
    asked: { first: -336, answered: 29, now: 36, before: 16, answers: 0, none: 0 },
    effect: [8, 2, 1, 0, 0],
  },
  {
    case: 'less than a week counts as one',
    asked: { first: 28, answered: 29, now: 30, before: 2, answers: 1, none: 1 },
    effect: [1, 2, 1, 1, 1],
  },
  {
    case: 'a clock that was set back makes no time negative',
    asked: { first: 29, answered: 29, now: 28, before: 1, answers: 0, none: 0 },
    effect: [1, 1, 1, 0, 0],
  },
])('$case', ({ asked: { first, answered, now, before, answers, none }, effect }) => {
  const times = { firstAskedAt: day(first), answeredAt: day(answered), now: day(now) }
  const counts = { unansweredBefore: before, answeredSince: answers, unansweredSince: none }
  expect(Object.values(effectOf({ ...times, ...counts }))).toEqual(effect)
})
