import { afterAll, beforeAll, expect, test } from 'vitest'
import { bergwerkCatalogue } from '../demo/bergwerk-catalogue.ts'
import { type ExampleOperator, exampleOperator } from './test/example-operator.ts'

const articles = {
  de: [
    { title: 'Parkplätze', body: 'Zwei Plätze im Hof.' },
    { title: 'Hunde', body: 'Hunde dürfen mit.' },
  ],
  fr: [{ title: 'Chiens', body: 'Les chiens sont les bienvenus.' }],
}

let operator: ExampleOperator
beforeAll(async () => {
  operator = await exampleOperator(
    { ...bergwerkCatalogue, articles },
    { name: 'Bergwerk', locale: 'de-CH', timeZone: 'Europe/Zurich' },
  )
})
afterAll(() => operator.drop())

test.each([
  ['en', 'is there parking?', 'I can only tell you this in German:\n\nZwei Plätze im Hof.'],
  ['es', '¿hay aparcamiento?', 'Solo puedo decírselo en alemán:\n\nZwei Plätze im Hof.'],
  ['fr', 'les chiens sont admis ?', 'Les chiens sont les bienvenus.'],
  ['de', 'kann ich meinen hund mitbringen?', 'Hunde dürfen mit.'],
])('in "%s" "%s" is answered from the visitor’s language, else from the operator’s', async (locale, says, text) => {
  const said = await operator.begin(locale)(says)
  expect(said).toMatchObject({ text, unanswered: false })
})

test('what no article is about stays unanswered in any language', async () => {
  expect((await operator.begin('en')('do you have a sauna?')).unanswered).toBe(true)
})
