import { expect, test } from 'vitest'
import { canonicalLocale } from './locale.rules.ts'

test.each([
  ['en-ie', 'en-IE'],
  ['DE', 'de'],
  ['pt-BR', 'pt-BR'],
  ['zh-hant-TW', 'zh-Hant-TW'],
  ['english', undefined],
  ['en_IE', undefined],
  ['xx-XX', undefined],
  ['', undefined],
])('"%s" is written as %s', (tag, locale) => {
  expect(canonicalLocale(tag)).toBe(locale)
})
