import { expect, test } from 'vitest'
import { type HandedOver, summaryOf } from './summary.rules.ts'

const NOTHING: HandedOver = { wishes: {}, offers: [], openQuestions: [], opening: null, isMember: false }
const office = (name: string, opened = false) => ({ kind: 'TOUR' as const, name, opened })

const CASES: [string, Partial<HandedOver>, string][] = [
  ['nothing that is known', {}, ''],
  ['first words', { opening: 'Hello\n  there' }, 'First words: “Hello there”'],
  [
    'a membership',
    { wishes: { goal: 'PLANS', startDate: '2027-01-04' } },
    'Looking for: a membership\nFrom: 2027-01-04',
  ],
  ['one person', { wishes: { goal: 'OFFICES', teamSize: 1 } }, 'Looking for: a private office\nTeam: 1 person'],
  [
    'a budget',
    { wishes: { teamSize: 6, budget: { amountMinor: 250_050, currency: 'EUR' } } },
    'Team: 6 people\nBudget: at most EUR 2,500.50',
  ],
  [
    'yen, which have no cents',
    { wishes: { budget: { amountMinor: 5000, currency: 'JPY' } } },
    'Budget: at most JPY 5,000',
  ],
  [
    'offers once each',
    { offers: [office('Joyce Suite'), { kind: 'PLAN', name: 'Hot Desk', opened: true }, office('Joyce Suite', true)] },
    'Offers shown: Joyce Suite (office), Hot Desk (plan)\nOffers opened: Joyce Suite, Hot Desk',
  ],
  [
    'no more than ten offers',
    { offers: Array.from({ length: 12 }, (_each, index) => office(`${index}`)) },
    `Offers shown: ${Array.from({ length: 10 }, (_each, index) => `${index} (office)`).join(', ')} and 2 more`,
  ],
  [
    'the last five open questions',
    { openQuestions: ['1', '2', '3', '4', '5', '6'] },
    'Open questions: “2” “3” “4” “5” “6”',
  ],
  ['long words shortened', { opening: 'é'.repeat(300) }, `First words: “${'é'.repeat(199)}…”`],
  ['a member', { isMember: true, wishes: { goal: 'DAY_PASSES' } }, 'Who: a member\nLooking for: a day pass'],
]

test.each(CASES)('a summary tells %s', (_what, known, summary) => {
  expect(summaryOf({ ...NOTHING, ...known })).toBe(summary)
})
