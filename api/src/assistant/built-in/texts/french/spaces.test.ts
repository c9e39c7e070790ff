import { expect, test } from 'vitest'
import { withFrenchSpaces } from './spaces.ts'

// `_` stands for a space that does not break, `'` for a narrow one.
test.each([
  ['Bonjour ! Quand commencez-vous ?', "Bonjour'! Quand commencez-vous'?"],
  ['Voici : **Hot Desk**, 250 € par mois ; sans frais.', "Voici_: **Hot Desk**, 250_€ par mois'; sans frais."],
  ['préavis de 30 jours, 18 m², le 4 janvier 2027, 20 %', 'préavis de 30_jours, 18_m², le 4_janvier 2027, 20_%'],
  ['« Bienvenue »', '«_Bienvenue_»'],
  ['- 1. rien, https://quayside.example ou 01 23', '- 1. rien, https://quayside.example ou 01 23'],
])('"%s" is written "%s"', (plain, written) => {
  expect(withFrenchSpaces(plain)).toBe(written.replaceAll('_', '\u00a0').replaceAll("'", '\u202f'))
})
