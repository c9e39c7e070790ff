import type { OfferWords } from '../offers/offer-words.ts'
import { pluralIn } from './plural.ts'

const EACH = { DAY: 'pro Tag', WEEK: 'pro Woche', MONTH: 'pro Monat', YEAR: 'pro Jahr' }
const SEVERAL = { DAY: 'Tage', WEEK: 'Wochen', MONTH: 'Monate', YEAR: 'Jahre' }
const plural = pluralIn('de')

/** German for what an offer costs and comes with. */
export const germanOfferWords: OfferWords = {
  each: (unit, count, figure) => (count === 1 ? EACH[unit] : `alle ${figure} ${SEVERAL[unit]}`),
  signUpFee: (price) => `${price} Anmeldegebühr`,
  notice: (days, figure) => plural(days, { one: '1 Tag Kündigungsfrist', other: `${figure} Tage Kündigungsfrist` }),
  size: (squareMetres) => `${squareMetres} m²`,
  capacity: (people, figure) => plural(people, { one: '1 Person', other: `Bis zu ${figure} Personen` }),
  availableNow: 'Ab sofort verfügbar',
  availableFrom: (date) => `Verfügbar ab ${date}`,
}
