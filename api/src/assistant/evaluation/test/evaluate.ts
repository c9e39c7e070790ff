import type { Assistant } from '../../index.ts'
import { faultsOf } from '../answer-faults.rules.ts'
import type { EvaluatedConversation, EvaluatedLanguage, EvaluatedTurn, Kind } from '../evaluated-conversation.ts'
import type { EvaluatedSpace } from './evaluated-space.ts'

/** A question that was asked, and what is wrong with its answer. */
export interface Marked {
  language: string
  kind: Kind
  part: 'TUNING' | 'HELD_OUT' | 'PRACTICE'
  turn: EvaluatedTurn
  /** The text of the answer. */
  text: string
  /** Names of the offers whose links it had. */
  links: readonly string[]
  faults: readonly string[]
}

const AT_ONCE = 4

/** Asks an assistant everything, some conversations at a time, and marks each answer. */
export async function evaluate(
  space: EvaluatedSpace,
  assistant: Assistant,
  languages: readonly EvaluatedLanguage[],
): Promise<Marked[]> {
  const conversations = languages.flatMap((language) => [
    ...language.tuning.map((conversation) => ({ language, part: 'TUNING' as const, conversation })),
    ...language.practice.map((conversation) => ({ language, part: 'PRACTICE' as const, conversation })),
    ...language.heldOut.map((conversation) => ({ language, part: 'HELD_OUT' as const, conversation })),
  ])
  const waiting = conversations.entries()
  const marked: Marked[][] = []
  const work = async () => {
    for (const [index, { language, part, conversation }] of waiting) {
      const answers = await ask(space, assistant, language, conversation)
      marked[index] = answers.map((answer) => ({ ...answer, part, language: language.language }))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return marked.flat()
}

async function ask(
  space: EvaluatedSpace,
  assistant: Assistant,
  { language, locale }: EvaluatedLanguage,
  conversation: EvaluatedConversation,
): Promise<Omit<Marked, 'part' | 'language'>[]> {
  return space.converse(assistant, conversation.locale ?? locale, async (say) => {
    const answers = []
    for (const turn of conversation.turns) {
      const answer = await say(turn.says)
      answers.push({
        kind: conversation.kind,
        turn,
        text: answer.text,
        links: answer.offers.filter(({ linkable }) => linkable).map(({ facts }) => facts.name),
        faults: faultsOf(answer, turn, language, space.operator),
      })
    }
    return answers
  })
}
