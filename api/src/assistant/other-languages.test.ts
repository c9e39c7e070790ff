import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quaysideCatalogue } from '../demo/quayside-catalogue.ts'
import { arabicQuestions } from './test/arabic-questions.ts'
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

describe.each([
  { locale: 'es', questions: spanishQuestions },
  { locale: 'ar-AE', questions: arabicQuestions },
])('in a browser set to "$locale"', ({ locale, questions }) => {
  test.each(questions.map((turns) => ({ turns, first: turns[0]?.says })))(
    'a conversation that begins with "$first" is answered turn by turn as expected',
    async ({ turns }) => {
      await expectAnswers(quayside.begin(locale), turns)
    },
  )
})

test.each([
  ['ar-EG', '١٤٥ €', '٣٠ نوفمبر ٢٠٢٦', '١٤ يومًا'],
  ['ar-LB', '١٤٥ €', '٣٠ تشرين الثاني ٢٠٢٦', '١٤ يومًا'],
  ['ar-AE', '145 €', '30 نوفمبر 2026', '14 يومًا'],
])(
  'in %s prices, days and numbers are in the figures and names of that country',
  async (locale, price, day, notice) => {
    const ask = quayside.begin(locale)
    const told = (await ask('كم سعر المكتب المرن؟')).text.replaceAll('\u00a0', ' ')
    expect(told).toContain(price)
    expect(told).toContain(notice)
    expect((await ask('الاثنين القادم')).text).toContain(day)
  },
)
