import type { OfferWords } from '../offers/offer-words.ts'
import { pluralIn } from './plural.ts'

const EACH = { DAY: 'por dia', WEEK: 'por semana', MONTH: 'por mês', YEAR: 'por ano' }
const SEVERAL = { DAY: 'dias', WEEK: 'semanas', MONTH: 'meses', YEAR: 'anos' }
const plural = pluralIn('pt')

/** Portuguese for what an offer costs and comes with. */
export const portugueseOfferWords: OfferWords = {
  each: (unit, count, figure) => (count === 1 ? EACH[unit] : `a cada ${figure} ${SEVERAL[unit]}`),
  signUpFee: (price) => `Taxa de inscrição: ${price}`,
  notice: (days, figure) =>
    plural(days, { one: `${figure} dia de aviso prévio`, other: `${figure} dias de aviso prévio` }),
  size: (squareMetres) => `${squareMetres} m²`,
  capacity: (people, figure) => plural(people, { one: `${figure} pessoa`, other: `Até ${figure} pessoas` }),
  availableNow: 'Disponível agora',
  availableFrom: (date) => `Disponível a partir de ${date}`,
}
