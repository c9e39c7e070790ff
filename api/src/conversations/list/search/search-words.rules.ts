const MOST_WORDS = 20
const WORD_LIMIT = 100

/** Words as a query of full-text search: all must occur, each may go on. Undefined for a text without any. */
export function searchWords(text: string): string | undefined {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu)
  return words
    ?.slice(0, MOST_WORDS)
    .map((word) => `'${word.slice(0, WORD_LIMIT)}':*`)
    .join(' & ')
}
