import { expect } from 'vitest'
import type { ExampleOperator } from './example-operator.ts'
import type { Exchanged } from './prospect-questions.ts'

/** Asks one question after the other and expects each to be answered as the table says. */
export async function expectAnswers(
  ask: ReturnType<ExampleOperator['begin']>,
  turns: readonly Exchanged[],
): Promise<void> {
  for (const { says, cards, buttons, asked, tells, withholds, unanswered } of turns) {
    const said = await ask(says)
    const text = said.text.replaceAll('\u00a0', ' ')
    const context = `"${says}" was answered: ${text}`
    expect.soft(said.cards, context).toEqual(cards ?? [])
    if (buttons) expect.soft(said.labels, context).toEqual(expect.arrayContaining(buttons))
    if (asked) expect.soft(said.offers[0]?.asked, context).toEqual(asked)
    for (const part of tells ?? []) expect.soft(text, context).toMatch(part)
    for (const part of withholds ?? []) expect.soft(text, context).not.toMatch(part)
    expect.soft(said.unanswered, context).toBe(unanswered ?? false)
    expect.soft(said.pieces.join(''), context).toBe(said.text)
  }
}
