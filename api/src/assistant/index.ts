import type { Feature } from '../kernel/feature.ts'
import type { Assistant } from './assistant.ts'
import { builtInAssistant } from './built-in/built-in-assistant.ts'

export type { Answer, Assistant, Memory, Question, Turn } from './assistant.ts'
export type { Language } from './built-in/understand/language.rules.ts'
export type { Obstacle } from './obstacle.ts'
export { spokenLanguage } from './spoken-language.ts'
export { readWishes, type Wishes } from './wishes.ts'

/** The assistant that answers visitors. */
export function createAssistant(): Assistant {
  return builtInAssistant
}

/** What visitors are answered with. */
export const assistant: Feature = { name: 'assistant' }
