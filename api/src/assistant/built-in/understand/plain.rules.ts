const MARKS = /\p{M}/gu

/** Signs and letters that mean the same as another one to whoever types. */
const SAME: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u02bc`\u00b4]/g, "'"],
  [/ß/g, 'ss'],
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/[؟¿]/g, '?'],
  [/،/g, ','],
  [/؛/g, ';'],
  [/٬/g, ','],
  [/٫/g, '.'],
  // The stroke that stretches Arabic words, and forms of letters that hurried writers mix up.
  [/ـ/g, ''],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
]
/** Zeros of the digits that Arabic and Persian keyboards type. */
const ZEROS = [0x0660, 0x06f0]

/** The text as the rules read it: lower case, no accents, single spaces, only characters that mean something. */
export function plain(text: string): string {
  const bare = text.normalize('NFKD').replace(MARKS, '').toLowerCase()
  return SAME.reduce((written, [pattern, same]) => written.replace(pattern, same), bare)
    .replace(/[٠-٩۰-۹]/g, westernDigit)
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
    .split(/(?<=[?!؟])\s*|(?<=[^\d\s]{2}\.)\s+|\n+|[;؛]\s*/)
    .flatMap((sentence) => sentence.split(conjunction))
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
}

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
}
