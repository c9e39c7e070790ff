import { expect, test } from 'vitest'
import { chooseLocale } from './choose-locale.ts'

test.each([
  ['en-GB', 'de-DE', 'en-GB'],
  ['de-DE', 'en-IE', 'en-IE'],
  ['de-DE', 'fr-FR', 'en'],
])('a visitor with %s at an operator with %s reads %s', (wanted, operators, chosen) => {
  expect(chooseLocale(wanted, operators, ['en'])).toBe(chosen)
})
