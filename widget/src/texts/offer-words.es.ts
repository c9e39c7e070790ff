import type { OfferWords } from '../offers/offer-words.ts'
import { pluralIn } from './plural.ts'

const EACH = { DAY: 'al día', WEEK: 'a la semana', MONTH: 'al mes', YEAR: 'al año' }
const SEVERAL = { DAY: 'días', WEEK: 'semanas', MONTH: 'meses', YEAR: 'años' }
const plural = pluralIn('es')

/** Spanish for what an offer costs and comes with. */
export const spanishOfferWords: OfferWords = {
  each: (unit, count, figure) => (count === 1 ? EACH[unit] : `cada ${figure} ${SEVERAL[unit]}`),
  signUpFee: (price) => `Cuota de alta: ${price}`,
  notice: (days, figure) => plural(days, { one: 'Preaviso de 1 día', other: `Preaviso de ${figure} días` }),
  size: (squareMetres) => `${squareMetres} m²`,
  capacity: (people, figure) => plural(people, { one: '1 persona', other: `Hasta ${figure} personas` }),
  availableNow: 'Disponible ahora',
  availableFrom: (date) => `Disponible a partir del ${date}`,
}
