import { comparable } from './comparable.rules.ts'

const MARKUP = [
  // [text](address), ![image](address), [text][reference], [reference]: address
  /\]\s*[([:]/,
  // <a href>, <img>, <https://…>
  /<\s*[a-z/!?]/i,
  /[a-z][a-z0-9+.-]*:\s?\/\//i,
  /(?<![a-z])(?:https?|ftp|javascript|data|mailto|tel|sms|file|blob)\s?:\S/i,
  /(?<![\p{L}\d])www\s?\./iu,
]
const DOMAIN = /(?<![\p{L}\d.@-])[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?![\p{L}\d])/giu
const EMAIL = /[^\s<>()[\]]+@[\p{L}\d.-]+\.\p{L}{2,}/giu
/** Written close together though they end a sentence or shorten a word: `z.B.`, `p.m.`, `Str.Nr`. */
const SHORT = /^(?:\p{L}\.)+\p{L}{1,2}$/u

/** Whether a text leads anywhere: by Markdown, by an address, or by an e-mail address other than the operator's own. */
export function leadsSomewhere(text: string, contactEmail: string): boolean {
  const read = comparable(text)
  if (MARKUP.some((pattern) => pattern.test(read))) return true
  const emails = read.match(EMAIL) ?? []
  if (emails.some((email) => email.toLowerCase() !== contactEmail.toLowerCase())) return true
  return (read.replace(EMAIL, ' ').match(DOMAIN) ?? []).some((domain) => !SHORT.test(domain))
}
