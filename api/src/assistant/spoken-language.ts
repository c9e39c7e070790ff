import type { Memory } from './assistant.ts'
import { languageFor } from './built-in/languages.ts'
import { readMemory } from './built-in/memory.ts'
import type { Language } from './built-in/understand/language.rules.ts'

/** The language of a conversation where no message tells it: that of the last answer, else of the visitor's window. */
export function spokenLanguage(memory: Memory, locale: string): Language {
  return readMemory(memory).language ?? languageFor(locale)
}
