import { expect, test } from 'vitest'
import { articleListPath, articleVariables, newArticlePath, readArticlePlace } from './article-filter.ts'

test('what is listed comes back from its address as it was', () => {
  const place = { text: 'dog & cat', language: 'de', state: 'draft', missing: 'fr', after: 'a=b' } as const
  const address = new URL(articleListPath(place), 'https://foyer.example')
  expect(readArticlePlace(address.searchParams)).toEqual(place)
  expect(articleVariables(place)).toEqual({
    filter: { text: 'dog & cat', languages: ['de'], published: false, missingIn: 'fr' },
    after: 'a=b',
  })
})

test('what makes no sense in an address is left out', () => {
  const place = readArticlePlace(new URLSearchParams('language=xx&state=gone&missing=&q=%20'))
  expect(articleVariables(place)).toEqual({})
  expect(articleListPath(place)).toBe('/settings/knowledge')
  expect(newArticlePath()).toBe('/settings/knowledge/new')
})
