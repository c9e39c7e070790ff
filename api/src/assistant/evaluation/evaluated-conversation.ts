import type { Asked } from '../../catalog/index.ts'
import type { ArticleTopic } from './article-topics.rules.ts'

/** What a conversation is about; scores are told apart by it. */
export type Kind = 'PLANS' | 'OFFICES' | 'DAY_PASSES' | 'SPACE' | 'MEMBERS' | 'TEAM'

/** What a reply may ask back. */
export type AskedBack = 'DATE' | 'PEOPLE'

/** A message of a visitor and what has to come of it, whichever assistant answers and in whichever words. */
export interface EvaluatedTurn {
  says: string
  /** Names of the offers that links lead to, in any order; none unless given. */
  links?: readonly string[]
  /** Names of offers that links have to lead to, where others may come with them. */
  linksWith?: readonly string[]
  /** What a link carries into its form; an amount in whole units of the business's currency. */
  carries?: Omit<Asked, 'budget'> & { budget?: number }
  /** Names of offers that have to be told, with or without a link. */
  names?: readonly string[]
  /** Facts that the text has to hold; digits are compared as western ones without separators of thousands. */
  tells?: readonly (string | RegExp)[]
  /** Facts that it must not hold. */
  withholds?: readonly (string | RegExp)[]
  /** What it has to ask back. */
  asks?: readonly AskedBack[]
  /** Articles of the operator that it has to answer from. */
  articles?: readonly ArticleTopic[]
  /** The team has to be offered, with how to reach it. */
  handsOver?: true
  /** It has to own up to having no answer, so that the question is kept. Anything else must not be kept. */
  unanswered?: true
}

/** A conversation, message by message. */
export interface EvaluatedConversation {
  kind: Kind
  /** What the browser says, where it is not the usual one of the language. */
  locale?: string
  turns: readonly EvaluatedTurn[]
}

/**
 * The conversations in a language: two thirds that rules may be made by, and a third held out to see whether rules are
 * general. Practice is what rules may be made by too, and counts for neither. */
export interface EvaluatedLanguage {
  language: string
  locale: string
  tuning: readonly EvaluatedConversation[]
  heldOut: readonly EvaluatedConversation[]
  practice: readonly EvaluatedConversation[]
}

/** Conversations of one message each, all of which are to be answered in the same way. */
export function brief(
  kind: Kind,
  expected: Omit<EvaluatedTurn, 'says'>,
  messages: readonly string[],
): EvaluatedConversation[] {
  return messages.map((says) => ({ kind, turns: [{ says, ...expected }] }))
}
