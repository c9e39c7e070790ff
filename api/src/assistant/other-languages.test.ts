import { afterAll, beforeAll, describe, test } from 'vitest'
import { quaysideCatalogue } from '../demo/quayside-catalogue.ts'
import { type ExampleOperator, exampleOperator } from './test/example-operator.ts'
import { expectAnswers } from './test/expect-answers.ts'
import { spanishQuestions } from './test/spanish-questions.ts'

let quayside: ExampleOperator
beforeAll(async () => {
  quayside = await exampleOperator(quaysideCatalogue, {
    name: 'Quayside Coworking',
    locale: 'en-IE',
    timeZone: 'Europe/Dublin',
  })
})
afterAll(() => quayside.drop())

describe.each([{ locale: 'es', questions: spanishQuestions }])(
  'in a browser set to "$locale"',
  ({ locale, questions }) => {
    test.each(questions.map((turns) => ({ turns, first: turns[0]?.says })))(
      'a conversation that begins with "$first" is answered turn by turn as expected',
      async ({ turns }) => {
        await expectAnswers(quayside.begin(locale), turns)
      },
    )
  },
)
