import type { Business } from '../../businesses/index.ts'

/** The locale of a chat in a language: as a visitor in the operator's own country has it, where that speaks it. */
export function localeOf({ locale }: Business, language: string): string {
  return locale.split('-')[0] === language ? locale : language
}
