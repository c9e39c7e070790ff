import { afterAll, describe, expect, test } from 'vitest'
import { bergwerkCatalogue } from '../demo/bergwerk-catalogue.ts'
import { quaysideCatalogue } from '../demo/quayside-catalogue.ts'
import { bergwerkTexts, quaysideTexts } from '../demo/widget-texts.ts'
import { exampleOperator } from './test/example-operator.ts'

const operators = await Promise.all([
  exampleOperator(quaysideCatalogue, { name: 'Quayside', locale: 'en-IE', timeZone: 'Europe/Dublin' }),
  exampleOperator(bergwerkCatalogue, { name: 'Bergwerk', locale: 'de-CH', timeZone: 'Europe/Zurich' }),
])
afterAll(() => Promise.all(operators.map((operator) => operator.drop())))

describe.each([
  { texts: quaysideTexts, operator: operators[0]! },
  { texts: bergwerkTexts, operator: operators[1]! },
])('what the widget suggests to ask is answered', ({ texts, operator }) => {
  const prompts = texts.flatMap(({ language, suggestedPrompts }) =>
    suggestedPrompts.map((prompt) => ({ language, prompt })),
  )

  test.each(prompts)('$language: $prompt', async ({ language, prompt }) => {
    const said = await operator.begin(language)(prompt)
    expect({ unanswered: said.unanswered, toolsUsed: said.toolsUsed }).toEqual({
      unanswered: false,
      toolsUsed: expect.arrayContaining([expect.any(String)]),
    })
  })
})
