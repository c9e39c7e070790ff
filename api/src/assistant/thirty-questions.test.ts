import { afterAll, beforeAll, expect, test } from 'vitest'
import { quaysideCatalogue } from '../demo/quayside-catalogue.ts'
import { type ExampleOperator, exampleOperator } from './test/example-operator.ts'
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

test.each([...prospectQuestions, ...heldOutQuestions].map((turns) => ({ turns, first: turns[0]?.says })))(
  'a conversation that begins with "$first" is answered turn by turn as expected',
  async ({ turns }) => {
    const ask = quayside.begin()
    for (const { says, cards, buttons, asked, tells, withholds, unanswered } of turns) {
      const said = await ask(says)
      const context = `"${says}" was answered: ${said.text}`
      expect.soft(said.cards, context).toEqual(cards ?? [])
      if (buttons) expect.soft(said.labels, context).toEqual(expect.arrayContaining(buttons))
      if (asked) expect.soft(said.offers[0]?.asked, context).toEqual(asked)
      for (const part of tells ?? []) expect.soft(said.text, context).toMatch(part)
      for (const part of withholds ?? []) expect.soft(said.text, context).not.toMatch(part)
      expect.soft(said.unanswered, context).toBe(unanswered ?? false)
      expect.soft(said.pieces.join(''), context).toBe(said.text)
    }
  },
)
