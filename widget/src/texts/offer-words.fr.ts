import type { OfferWords } from '../offers/offer-words.ts'
import { pluralIn } from './plural.ts'

const EACH = { DAY: 'par jour', WEEK: 'par semaine', MONTH: 'par mois', YEAR: 'par an' }
const SEVERAL = {
  DAY: 'tous les #\u00a0jours',
  WEEK: 'toutes les #\u00a0semaines',
  MONTH: 'tous les #\u00a0mois',
  YEAR: 'tous les #\u00a0ans',
}
const plural = pluralIn('fr')

/** French for what an offer costs and comes with. */
export const frenchOfferWords: OfferWords = {
  each: (unit, count, figure) => (count === 1 ? EACH[unit] : SEVERAL[unit].replace('#', figure)),
  signUpFee: (price) => `Frais d’inscription\u00a0: ${price}`,
  notice: (days, figure) =>
    plural(days, { one: `Préavis de ${figure}\u00a0jour`, other: `Préavis de ${figure}\u00a0jours` }),
  size: (squareMetres) => `${squareMetres}\u00a0m²`,
  capacity: (people, figure) =>
    plural(people, { one: `${figure}\u00a0personne`, other: `Jusqu’à ${figure}\u00a0personnes` }),
  availableNow: 'Disponible dès maintenant',
  availableFrom: (date) => `Disponible à partir du ${date}`,
}
