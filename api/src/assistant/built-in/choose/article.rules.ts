import type { ArticleFound } from '../../../catalog/index.ts'
import { wordsOf } from '../understand/plain.rules.ts'
import type { Words } from '../words/words.ts'

const LONGEST = 900
const MOST_WORDS = 20

/**
 * The words of a question to search for, each with those that mean the same. Members who say "reserve" do not ask for
 * what is sold.
 */
export function searchWords(text: string, words: Words, ofMember = false): string[][] {
  const asked = [...new Set(wordsOf(text).map((word) => words.listed?.(word) ?? word))].filter(
    (word) =>
      !words.filler.has(word) &&
      (!words.trade.has(word) || (ofMember && words.synonyms.some((group) => group.includes(word)))) &&
      !/^\d+$/.test(word),
  )
  return asked.slice(0, MOST_WORDS).map((word) => [
    word,
    ...words.synonyms
      .filter((group) => group.includes(word))
      .flat()
      .filter((other) => other !== word),
  ])
}

/**
 * The articles that answer a question: with a word of it in the title, or, unless the question is about an offer, with
 * more than half of its words in the text, or half of them with one of the usual topics: words with synonyms, which weigh
 * double. A question that goes on about offers needs a word that itself stands in the
 * title. A second article only for words that the first has not.
 */
export function answering(
  found: readonly ArticleFound[],
  needed: 'NAMED' | 'IN_TITLE' | 'ANYWHERE',
  words: readonly string[][],
): ArticleFound[] {
  const weight = (number: number) => ((words[number - 1]?.length ?? 0) > 1 ? 2 : 1)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + weight(number), 0)
  const all = sum(words.map((_, index) => index + 1))
  const fits = found.filter(({ named, inTitle, matched }) => {
    if (needed === 'NAMED') return named.length > 0
    const enough = matched.some((number) => weight(number) > 1) ? sum(matched) >= all / 2 : sum(matched) > all / 2
    return inTitle.length > 0 || (needed === 'ANYWHERE' && enough)
  })
  const [first, ...others] = fits
  if (!first) return []
  const second = others.find(({ inTitle }) => inTitle.some((word) => !first.matched.includes(word)))
  return second ? [first, second] : [first]
}

/** The text of an article as the assistant says it: whole paragraphs, no links, not too long. */
export function articleText({ body }: Pick<ArticleFound, 'body'>): string {
  const text = body
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<?\bhttps?:\/\/([^\s>)]+)>?/g, '$1')
    .replace(/^#+\s*(.*)$/gm, '**$1**')
    .trim()
  const kept: string[] = []
  for (const paragraph of text.split(/\n{2,}/)) {
    if (kept.length > 0 && kept.join('\n\n').length + paragraph.length > LONGEST) break
    kept.push(paragraph)
  }
  return kept.join('\n\n')
}
