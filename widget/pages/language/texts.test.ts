import { describe, expect, test } from 'vitest'
import { type Language, languages, speak } from './speech.ts'

const COUNTS = [0, 1, 2, 3, 5, 11, 12, 21, 30, 99, 100, 102]

/** Names of things, and words that are the same in both languages. */
const SAME: Partial<Record<Language, string[]>> = {
  de: ['offer.size(4)', 'optional'],
  fr: ['total'],
  es: ['offer.size(4)'],
  pt: ['offer.size(4)'],
}

/** Every text by its path: what takes something is asked with each count, or with a name. */
function written(texts: object, path = ''): [path: string, text: unknown][] {
  return Object.entries(texts).flatMap(([key, value]): [string, unknown][] => {
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'object' && value !== null) return written(value, here)
    if (typeof value !== 'function') return [[here, value]]
    if (here === 'offer.each')
      return ['DAY', 'WEEK', 'MONTH', 'YEAR'].flatMap((unit) =>
        COUNTS.slice(1).map((count): [string, unknown] => [
          `${here}(${unit}, ${count})`,
          value(unit, count, `${count}`),
        ]),
      )
    if (value.length === 2) return COUNTS.map((count) => [`${here}(${count})`, value(count, `${count}`)])
    return [[`${here}(4)`, value('4')]]
  })
}

describe.each(Object.keys(languages) as Language[])('%s', (language) => {
  test('has every text, none blank and none with a piece missing', async () => {
    const english = new Set(written((await speak('en')).texts).map(([path]) => path))
    const own = written((await speak(language)).texts)
    expect(new Set(own.map(([path]) => path))).toEqual(english)
    const spoilt = own.filter(([, text]) => typeof text !== 'string' || !text.trim() || /undefined|NaN|#/.test(text))
    expect(spoilt).toEqual([])
  })
})

describe.each((Object.keys(languages) as Language[]).filter((language) => language !== 'en'))('%s', (language) => {
  test('says nothing in English', async () => {
    const english = new Map(written((await speak('en')).texts))
    const own = written((await speak(language)).texts)
    const left = own.filter(([path, text]) => text === english.get(path)).map(([path]) => path)
    expect(left).toEqual(SAME[language] ?? [])
  })
})

test.each<[Language, RegExp, RegExp]>([
  ['de', /\bIhre[nrms]?\b/, /\b(du|dich|dir|dein\w*)\b/i],
  ['fr', /\b(vous|votre)\b/i, /\b(tu|toi|ton|tes)\b/i],
  ['es', /\b(su|sus)\b/i, /\b(tú|tu|tus|vosotros)\b/i],
  ['pt', /\b(o seu|a sua)\b/i, /\b(tu|teu|tua)\b/i],
])('%s speaks to the visitor politely', async (language, polite, familiar) => {
  const text = written((await speak(language)).texts)
    .map(([, each]) => each)
    .join('\n')
  expect(text).toMatch(polite)
  expect(text).not.toMatch(familiar)
})

test('French has no space that may break before double punctuation, within guillemets or after a figure', async () => {
  const broken = written((await speak('fr')).texts).filter(([, text]) =>
    / [:;?!»]|« |\d (\p{L}{2}|[hm]\b|[€%])/u.test(String(text)),
  )
  expect(broken).toEqual([])
})

test.each<[string, number, string]>([
  ['en', 1, 'For 1 person'],
  ['de', 4, 'Für 4 Personen'],
  ['fr', 0, 'Pour 0\u00a0personne'],
  ['es', 2, 'Para 2 personas'],
  ['pt', 1, 'Para 1 pessoa'],
  ['ar', 1, 'لشخص واحد'],
  ['ar', 2, 'لشخصين'],
  ['ar', 3, 'لعدد 3 أشخاص'],
  ['ar', 11, 'لعدد 11 شخصًا'],
  ['ar', 100, 'لعدد 100 شخص'],
])('%s counts %i as its grammar wants', async (language, count, text) => {
  expect((await speak(language)).texts.team(count, String(count))).toBe(text)
})
