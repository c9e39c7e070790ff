import { expect, test } from 'vitest'
import { languageText, shortAddress } from './session-facts.ts'

test('a language is named, and a tag that names none is shown as it is', () => {
  expect(languageText('de', 'en')).toBe('German')
  expect(languageText('not a tag', 'en')).toBe('not a tag')
})

test('an address is shown without its scheme and last slash', () => {
  expect(shortAddress('https://www.quayside.example/offices/')).toBe('quayside.example/offices')
})
