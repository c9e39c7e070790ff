import { expect, test } from 'vitest'
import { isInLanguage } from './written-language.rules.ts'

const texts: [string, string][] = [
  ['en', 'We are open from 8 to 20, and this is our address.'],
  ['de', 'Wir haben von 8 bis 20 Uhr geöffnet, und das ist unsere Adresse.'],
  ['fr', 'Nous sommes ouverts de 8 h à 20 h, et voici notre adresse.'],
  ['es', 'Abrimos de 8 a 20 y esta es nuestra dirección; puede venir con su perro.'],
  ['pt', 'Estamos abertos das 8 às 20 e esta é a nossa morada.'],
  ['ar', 'نفتح من 8 إلى 20'],
]

test.each(texts)('of the languages only "%s" is that of "%s"', (language, text) => {
  expect(texts.map(([other]) => other).filter((other) => isInLanguage(text, other))).toEqual([language])
})
