import { plain } from '../../understand/plain.rules.ts'

/** A letter of Arabic as `plain` writes it. */
export const LETTER = 'ء-ي'
/** Between two words, where particles may stand. */
const BETWEEN = ' (?:[وف] )?(?:[بلك] )?'
const WORD = `0-9a-z${LETTER}`

/** Words as `plain` writes them. */
export function set(words: string): ReadonlySet<string> {
  return new Set(plain(words).split(/\s+/))
}

/** The source of a pattern in its usual spelling, as `plain` writes the letters. */
export function spelled(source: string): string {
  return source.replace(/[أإآ]/g, 'ا').replace(/ؤ/g, 'و').replace(/[ئى]/g, 'ي').replace(/ة/g, 'ه')
}

/**
 * A pattern that matches whole words: each may have its article, particles may stand between them, and `~`
 * stands for what is attached to say whose it is; `_` before a word keeps the article away from it. Word boundaries of regular expressions know only Latin letters.
 */
export function arabic(source: string): RegExp {
  const begins = source.startsWith('^')
  const pattern = spelled(begins ? source.slice(1) : source)
    .replace(new RegExp(`(?<![${LETTER}_?)\\]~])(?=[${LETTER}])`, 'g'), '(?:ال)?')
    .replaceAll('_', '')
    .replace(/~/g, '(?:ي|نا|كم|كن|ك|ه|ها|هم)?')
    .replace(/ ([?*]?)/g, (_, times: string) => (times ? `(?:${BETWEEN})${times}` : BETWEEN))
  return new RegExp(`${begins ? '^(?:[وف] )?(?:[بلك] )?' : `(?<![${WORD}])`}(?:${pattern})(?![${WORD}])`)
}

/** A pattern of phrases, one a line, as `arabic` reads them. */
export function arabicPhrases(lines: TemplateStringsArray): RegExp {
  const patterns = (lines.raw[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return new RegExp(patterns.map((line) => arabic(line).source).join('|'))
}
