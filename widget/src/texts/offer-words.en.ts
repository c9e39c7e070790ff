import type { OfferWords } from '../offers/offer-words.ts'
import { pluralIn } from './plural.ts'

const UNITS = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' }
const plural = pluralIn('en')

/** English for what an offer costs and comes with. */
export const englishOfferWords: OfferWords = {
  each: (unit, count, figure) => (count === 1 ? `a ${UNITS[unit]}` : `every ${figure} ${UNITS[unit]}s`),
  signUpFee: (price) => `${price} sign-up fee`,
  notice: (days, figure) => plural(days, { one: '1 day’s notice', other: `${figure} days’ notice` }),
  size: (squareMetres) => `${squareMetres} m²`,
  capacity: (people, figure) => plural(people, { one: '1 person', other: `Up to ${figure} people` }),
  availableNow: 'Available now',
  availableFrom: (date) => `Available from ${date}`,
}
