import type { Condition } from '../../kernel/graphql/condition.ts'

const MOST_WORDS = 20
const WORD_LIMIT = 100

/** Adds what was typed into the search: words of any message or, where names may be seen, a part of one. */
export function addSearch(condition: Condition, typed: string | null | undefined, namesToo: boolean): void {
  const text = typed?.toWellFormed().replaceAll('\u0000', ' ').trim()
  if (!text) return
  const words = searchWords(text)
  const said = 'conversation.id in (select conversations_saying(?))'
  const named = 'conversation.customer_name ilike ?'
  const name = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  if (words && namesToo) condition.and(`(${said} or ${named})`, words, name)
  else if (words) condition.and(said, words)
  else if (namesToo) condition.and(named, name)
  else condition.and('false')
}

/** Words as a query of full-text search: all must occur, each may go on. Undefined for a text without any. */
function searchWords(text: string): string | undefined {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu)
  return words
    ?.slice(0, MOST_WORDS)
    .map((word) => `'${word.slice(0, WORD_LIMIT)}':*`)
    .join(' & ')
}
