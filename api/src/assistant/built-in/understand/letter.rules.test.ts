import { expect, test } from 'vitest'
import { withoutFormalities } from './letter.rules.ts'

test.each([
  ['Dear team,\nhow much is a desk?\n\nKind regards,\nMargaret Doyle', 'how much is a desk?'],
  ['Was kostet das?\nMit freundlichen Grüßen\nThomas Krüger', 'Was kostet das?'],
  ['Quels sont vos tarifs ?\nBien cordialement,\nHélène Marchand\nAtelier Marchand', 'Quels sont vos tarifs ?'],
  ['¿Qué precio tienen? Un saludo, Javier Ortega', '¿Qué precio tienen?'],
  ['Quanto custa?\nCom os melhores cumprimentos,\nRui Tavares', 'Quanto custa?'],
  ['كم السعر؟\nمع خالص التحية،\nسامر', 'كم السعر؟'],
])('of %j remains %j', (letter, question) => {
  expect(withoutFormalities(letter)).toBe(question)
})

test.each([
  'Best wishes',
  'thanks, regards to all of you',
  'Is lunch included? And parking?',
  'two lines\nof a question?',
])('%j stays as it is', (text) => {
  expect(withoutFormalities(text)).toBe(text)
})
