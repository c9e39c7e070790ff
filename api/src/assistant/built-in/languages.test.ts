import { expect, test } from 'vitest'
import { languageFor } from './languages.ts'

test.each([
  [['de-AT', 'en-IE'], 'de'],
  [['PT-br', 'en-IE'], 'pt'],
  [['it', 'fr-CA'], 'fr'],
  [['it', 'nl-NL'], 'en'],
  [['', 'es'], 'es'],
  [['toString', 'ar-AE'], 'ar'],
])('of %j a conversation begins in "%s"', (locales, language) => {
  expect(languageFor(...locales)).toBe(language)
})
