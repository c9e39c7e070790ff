import type { EntityManager } from '@mikro-orm/postgresql'
import type { Business } from '../businesses/index.ts'
import type { Offer } from '../catalog/index.ts'
import type { Obstacle } from './obstacle.ts'

/** What the assistant remembers of a conversation from one turn to the next. Kept as JSON with the conversation. */
export type Memory = Record<string, unknown>

/** What somebody said earlier in the conversation. */
export interface Turn {
  author: 'VISITOR' | 'ASSISTANT' | 'STAFF'
  text: string
}

/** What is to be answered. */
export interface Question {
  /** What the visitor just said. */
  text: string
  /** What was said before, oldest first; at most the last 20 turns. */
  earlier: readonly Turn[]
  memory: Memory
  /** Language of the conversation, BCP 47. */
  locale: string
  /** Today in the business's time zone, `YYYY-MM-DD`. */
  today: string
  business: Business
  /** For reading the catalogue and the articles. */
  em: EntityManager
  /** Aborted when nobody waits for the answer any more: the visitor has stopped it. */
  signal?: AbortSignal
}

/** The structured reply; the same from every implementation, so that links, badges and tests are the same. */
export interface Answer {
  /** Markdown without links. */
  text: string
  /** Offers to show as cards, best first, at most five. */
  offers: readonly Offer[]
  /** What to remember; replaces the former memory. */
  memory: Memory
  /** True when it had no answer: the question is kept for the team. */
  unanswered: boolean
  /** What stood in the visitor's way, so that staff see why a conversation led to nothing. */
  obstacles: readonly Obstacle[]
  /** Look-ups it made, such as `findPlans`; hidden from visitors. */
  toolsUsed: readonly string[]
  /** Articles that it answers from, by identifier. */
  articles: readonly string[]
  /** Who the conversation is with, once it shows. */
  audience?: 'PROSPECT' | 'MEMBER'
}

/** A piece of a reply while it is written; the last part is the whole. */
export type AnswerPart = { type: 'text'; text: string } | { type: 'answer'; answer: Answer }

/** Answers visitors. The texts of all parts together are the text of the answer. */
export interface Assistant {
  answer(question: Question): AsyncIterable<AnswerPart>
}
