import type { OfferWords } from '../offers/offer-words.ts'

const UNITS = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' }

/** English for what an offer costs and comes with. */
export const englishOfferWords: OfferWords = {
  each: (unit, count) => (count === 1 ? `a ${UNITS[unit]}` : `every ${count} ${UNITS[unit]}s`),
  signUpFee: (price) => `${price} sign-up fee`,
  notice: (days) => (days === 1 ? '1 day’s notice' : `${days} days’ notice`),
  size: (squareMetres) => `${squareMetres} m²`,
  capacity: (people) => (people === 1 ? '1 person' : `Up to ${people} people`),
  availableNow: 'Available now',
  availableFrom: (date) => `Available from ${date}`,
}
