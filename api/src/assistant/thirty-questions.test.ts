import { afterAll, beforeAll, expect, test } from 'vitest'
import { quaysideCatalogue } from '../demo/quayside-catalogue.ts'
import { type ExampleOperator, exampleOperator } from './test/example-operator.ts'
import { expectAnswers } from './test/expect-answers.ts'
import { followUpQuestions } from './test/follow-up-questions.ts'
import { heldOutQuestions } from './test/held-out-questions.ts'
import { prospectQuestions } from './test/prospect-questions.ts'

let quayside: ExampleOperator
beforeAll(async () => {
  quayside = await exampleOperator(quaysideCatalogue, {
    name: 'Quayside Coworking',
    locale: 'en-IE',
    timeZone: 'Europe/Dublin',
  })
})
afterAll(() => quayside.drop())

test('the table holds at least thirty questions', () => {
  expect(prospectQuestions.flat().length).toBeGreaterThanOrEqual(30)
})

test.each(
  [...prospectQuestions, ...heldOutQuestions, ...followUpQuestions].map((turns) => ({ turns, first: turns[0]?.says })),
)('a conversation that begins with "$first" is answered turn by turn as expected', async ({ turns }) => {
  await expectAnswers(quayside.begin(), turns)
})
