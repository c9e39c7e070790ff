import { expect, test } from 'vitest'
import type { ExampleArticles } from '../operator-catalogue.ts'
import { bergwerkArticles } from './bergwerk.ts'
import { quaysideArticles } from './quayside.ts'

/** Numbers and names, which a translation keeps. */
const factsOf = (text: string) => (text.match(/\d+|\b(IFSC|DART|Luas|Busáras|CHF)\b/g) ?? []).sort()

test.each<[string, ExampleArticles]>([
  ['Quayside', quaysideArticles],
  ['Bergwerk', bergwerkArticles],
])('%s tells the same facts in all six languages', (_, { en = [], ...translations }) => {
  expect(Object.keys(translations).sort()).toEqual(['ar', 'de', 'es', 'fr', 'pt'])
  for (const [language, articles] of Object.entries(translations)) {
    expect(articles, language).toHaveLength(en.length)
    for (const [index, { title, body }] of en.entries()) {
      const told = factsOf(articles[index]?.body ?? '')
      expect.soft(told, `${language}: ${title}`).toEqual(expect.arrayContaining(factsOf(body)))
    }
  }
})
