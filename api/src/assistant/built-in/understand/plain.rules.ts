const APOSTROPHES = /[\u2018\u2019\u02bc`\u00b4]/g
const MARKS = /\p{M}/gu

/** The text as the rules read it: lower case, no accents, single spaces, only characters that mean something. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(/[^\p{L}\p{N}'€£$%+&?!.,;:/\-\n]+/gu, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()
}

/** Its words: letters and digits only. */
export function wordsOf(text: string): string[] {
  return (
    plain(text)
      .replace(/'s\b/g, '')
      .replace(/'/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/**
 * The questions of a message, one by one. Also "…, and is there parking?" begins a new one; a dot inside a number or
 * an abbreviation does not.
 */
export function clausesOf(text: string, conjunction: RegExp): string[] {
  return text
    .split(/(?<=[?!])\s*|(?<=[^\d\s]{2}\.)\s+|\n+|;\s*/)
    .flatMap((sentence) => sentence.split(conjunction))
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
}
