import type { Memory } from './assistant.ts'
import { languageFor } from './built-in/languages.ts'
import { readMemory } from './built-in/memory.ts'
import type { Language } from './built-in/understand/language.rules.ts'

/** The language of a conversation: that of the last answer, else the one it began in or the locale of the window. */
export function spokenLanguage(memory: Memory, begunIn: string): Language {
  return readMemory(memory).language ?? languageFor(begunIn)
}
