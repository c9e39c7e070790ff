import { expect, test } from 'vitest'
import { type EvaluatedOperator, faultsOf } from './answer-faults.rules.ts'
import type { EvaluatedTurn } from './evaluated-conversation.ts'

const operator: EvaluatedOperator = {
  currency: 'EUR',
  contactEmail: 'hello@example.org',
  contactPhone: '+353 1 555 0140',
  links: new Map([['Loft', { kind: 'TOUR', targetId: 'desk_1' }]]),
  unmentionable: ['Secret Room'],
  inNoLanguage: ['An office with a view.'],
}
const loft = {
  kind: 'TOUR' as const,
  targetId: 'desk_1',
  linkable: true,
  facts: { name: 'Loft' },
  asked: {},
  label: '',
}

const cases: { answer: Partial<Parameters<typeof faultsOf>[0]>; expected: Partial<EvaluatedTurn>; faults: string[] }[] =
  [
    { answer: { offers: [loft] }, expected: { links: ['Loft'] }, faults: [] },
    { answer: { offers: [loft] }, expected: {}, faults: ['a link to Loft'] },
    { answer: {}, expected: { links: ['Loft'] }, faults: ['no link to Loft'] },
    { answer: { offers: [loft] }, expected: { linksWith: [] }, faults: [] },
    { answer: { offers: [{ ...loft, linkable: false }] }, expected: { names: ['Loft'] }, faults: [] },
    {
      answer: { offers: [{ ...loft, targetId: 'desk_2' }] },
      expected: { links: ['Loft'] },
      faults: ['a wrong link to Loft'],
    },
    {
      answer: { offers: [{ ...loft, asked: { teamSize: 2, budget: { amountMinor: 5000, currency: 'EUR' } } }] },
      expected: { links: ['Loft'], carries: { teamSize: 3, budget: 50 } },
      faults: ['carries teamSize 2, not 3'],
    },
    {
      answer: { text: 'It is €1,240 a month for you.' },
      expected: { tells: ['1240'], withholds: ['240'] },
      faults: [],
    },
    { answer: { text: 'It is €145 for you.' }, expected: { tells: ['45'] }, faults: ['does not tell 45'] },
    { answer: { text: 'It is €145 for you.' }, expected: { withholds: [/€/] }, faults: ['tells /€/'] },
    { answer: { text: 'When would you like to start?' }, expected: { asks: ['DATE'] }, faults: [] },
    { answer: { text: 'Tell me when you know.' }, expected: { asks: ['DATE'] }, faults: ['does not ask for DATE'] },
    { answer: { text: 'Parking is at the IFSC.' }, expected: { articles: ['PARKING'] }, faults: [] },
    { answer: { text: 'There is the Secret Room.' }, expected: {}, faults: ['mentions Secret Room'] },
    { answer: { text: 'Call the team: +353 1 555 0140.' }, expected: { handsOver: true }, faults: [] },
    { answer: {}, expected: { handsOver: true }, faults: ['does not hand over to the team'] },
    { answer: { unanswered: true }, expected: {}, faults: ['says it has no answer'] },
    { answer: {}, expected: { unanswered: true }, faults: ['is not kept'] },
    { answer: { text: 'See [the plan](/plan).' }, expected: {}, faults: ['has a link of its own in the text'] },
    { answer: { text: 'Das ist unser Büro.' }, expected: {}, faults: ['is not in "en"'] },
  ]

test.each(cases)('an answer of $answer to what expects $expected has the faults $faults', (each) => {
  const answer = { text: 'Here you are.', offers: [], unanswered: false, ...each.answer }
  expect(faultsOf(answer, { says: '', ...each.expected }, 'en', operator)).toEqual(each.faults)
})

test.each([
  ['de', 'Unser Büro: An office with a view.', []],
  ['ar', 'نفتح من ٨ إلى ٢٠، والسعر ١٬٢٤٠ يورو', []],
  ['ar', 'Open from 8 to 20, for 1240', ['is not in "ar"']],
])('in "%s" the text "%s" has the faults %j', (language, text, faults) => {
  const tells = language === 'ar' ? ['8', '20', '1240'] : []
  expect(faultsOf({ text, offers: [], unanswered: false }, { says: '', tells }, language, operator)).toEqual(faults)
})
