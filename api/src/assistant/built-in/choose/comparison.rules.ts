import type { Offer } from '../../../catalog/index.ts'
import type { Comparison } from '../words/words.ts'

type Measure = (offer: Offer) => number | undefined

const price: Measure = ({ facts }) => facts.price?.amountMinor
const size: Measure = ({ facts }) => facts.size ?? facts.capacity
const MEASURES: Record<Comparison, { measure: Measure; up: boolean }> = {
  CHEAPER: { measure: price, up: false },
  CHEAPEST: { measure: price, up: false },
  DEARER: { measure: price, up: true },
  DEAREST: { measure: price, up: true },
  BIGGER: { measure: size, up: true },
  BIGGEST: { measure: size, up: true },
  SMALLER: { measure: size, up: false },
  SMALLEST: { measure: size, up: false },
}

/**
 * Picks by comparison: next to `than` in that direction, or the utmost without it, or the one so many places after that. Offers whose price is not said are
 * never picked by price.
 */
export function compare(offers: readonly Offer[], comparison: Comparison, than?: Offer, rank = 1): Offer | undefined {
  const { measure, up } = MEASURES[comparison]
  const sign = up ? 1 : -1
  const measured = offers
    .flatMap((offer) => {
      const value = measure(offer)
      return value === undefined ? [] : [{ offer, value: sign * value }]
    })
    .sort((a, b) => b.value - a.value)
  if (!than) return measured[rank - 1]?.offer
  const limit = measure(than)
  return limit === undefined ? undefined : measured.filter(({ value }) => value > sign * limit).at(-1)?.offer
}
