const LEAST_LENGTH = 24
const MOST_LENGTH = 120

/**
 * Where the piece of a text that begins at `from` ends, or undefined while that is not certain because more text may
 * come. Pieces end between words. They depend on nothing but the text before their end, so a reply is cut alike while it
 * is written, by another process and long after: the index of a piece means the same everywhere.
 */
export function endOfPiece(text: string, from: number): number | undefined {
  const between = /\s+(?=\S)/g
  between.lastIndex = from + LEAST_LENGTH - 1
  const found = between.exec(text)
  const end = found ? found.index + found[0].length : text.length + 1
  if (end - from <= MOST_LENGTH) return found ? end : undefined
  const cut = from + MOST_LENGTH
  // Never between the two halves of a character.
  return text.length <= cut + 1 ? undefined : cut + (/[\ud800-\udbff]/.test(text.charAt(cut - 1)) ? 1 : 0)
}

/** A whole text in its pieces. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = Math.min(endOfPiece(text, from) ?? text.length, text.length)
    pieces.push(text.slice(from, end))
    from = end
  }
  return pieces
}
