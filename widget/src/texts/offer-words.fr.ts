import type { OfferWords } from '../offers/offer-words.ts'
import { pluralIn } from './plural.ts'

const EACH = { DAY: 'par jour', WEEK: 'par semaine', MONTH: 'par mois', YEAR: 'par an' }
const SEVERAL = {
  DAY: 'tous les # jours',
  WEEK: 'toutes les # semaines',
  MONTH: 'tous les # mois',
  YEAR: 'tous les # ans',
}
const plural = pluralIn('fr')

/** French for what an offer costs and comes with. */
export const frenchOfferWords: OfferWords = {
  each: (unit, count, figure) => (count === 1 ? EACH[unit] : SEVERAL[unit].replace('#', figure)),
  signUpFee: (price) => `Frais d’inscription\u00a0: ${price}`,
  notice: (days, figure) => plural(days, { one: `Préavis de ${figure} jour`, other: `Préavis de ${figure} jours` }),
  size: (squareMetres) => `${squareMetres} m²`,
  capacity: (people, figure) => plural(people, { one: `${figure} personne`, other: `Jusqu’à ${figure} personnes` }),
  availableNow: 'Disponible dès maintenant',
  availableFrom: (date) => `Disponible à partir du ${date}`,
}
