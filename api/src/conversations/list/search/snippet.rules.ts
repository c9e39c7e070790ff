/** What PostgreSQL puts around words that were found: characters that no text has. */
export const BEFORE = '\u0002'
export const BEHIND = '\u0003'

/** A part of a text, in UTF-16 code units. */
export interface Mark {
  start: number
  length: number
}

/** Takes the signs around words out of a text and says where they were. */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  let text = ''
  const marks: Mark[] = []
  for (const piece of marked.split(BEFORE)) {
    const [found, ...rest] = piece.split(BEHIND)
    if (rest.length > 0) marks.push({ start: text.length, length: found!.length })
    text += found! + rest.join('')
  }
  return { text, marks }
}

/** The words of a message without what only formats them. */
export function withoutFormatting(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replaceAll(/[*`]+/g, '')
    .replaceAll(/[#>|\p{Cc}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** A part of a text with a sign where something was cut off. */
export function showCut(
  whole: string,
  part: { text: string; marks: readonly Mark[] },
): { text: string; marks: Mark[] } {
  const before = whole.startsWith(part.text) ? '' : '…'
  const behind = whole.endsWith(part.text) ? '' : '…'
  const marks = part.marks.map(({ start, length }) => ({ start: start + before.length, length }))
  return { text: before + part.text + behind, marks }
}
