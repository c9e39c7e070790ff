/** Characters that show nothing and could hide something from a comparison. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * A text as it is compared: one form of each character, western digits, nothing invisible. What looks the same to a
 * visitor is the same here.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\p{Nd}/gu, westernDigit)
}

/** The same without what Markdown emphasises with. */
export function unmarked(text: string): string {
  return comparable(text).replace(/[*_~`]+/g, '')
}

/** Words of at least four letters in small letters, by which two texts are seen to speak of the same. */
export function tellingWords(text: string): string[] {
  return (
    comparable(text)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  )
}

/** Digits of a script stand in a row, from zero to nine. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}
