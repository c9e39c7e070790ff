import type { Amount, OfferKind, SystemTariffType } from '../../catalog/index.ts'
import type { Memory } from '../assistant.ts'
import type { Language } from './understand/language.rules.ts'

/** What a conversation is after. */
export type Goal = 'PLANS' | 'OFFICES' | 'DAY_PASSES'

/** What the last reply asked the visitor. */
export type Asking = 'START_DATE' | 'OFFICE_NEEDS' | 'GOAL'

/** An offer that was talked of. */
export interface Mentioned {
  kind: OfferKind
  targetId: string
}

/** What the built-in assistant remembers from one turn to the next. */
export interface Remembered {
  /** In which it answered last. */
  language?: Language
  goal?: Goal
  planTypes?: SystemTariffType[]
  /** First day wanted, or day to move in. */
  startDate?: string
  teamSize?: number
  budget?: Amount
  /** The offers of the last reply that had any, in order: "the second one" counts here. */
  offers: Mentioned[]
  /** The one talked of last. */
  focus?: Mentioned
  /** All that were mentioned since the goal was set. */
  seen: string[]
  /** What was asked already: nothing is asked twice. */
  asked: Asking[]
  /** What the last reply asked. */
  pending?: Asking
  /** What the last reply told, so that "and on Saturday?" can be understood. */
  told?: 'HOURS'
  isMember?: boolean
}

const BLANK: Remembered = { offers: [], seen: [], asked: [] }

/** Reads the memory as it was stored; starts anew where it was not written by this assistant. */
export function readMemory(memory: Memory): Remembered {
  const stored = memory.builtIn
  return stored ? structuredClone(stored as Remembered) : structuredClone(BLANK)
}

/** The memory to store. */
export function writeMemory(remembered: Remembered): Memory {
  return { builtIn: structuredClone(remembered) }
}
