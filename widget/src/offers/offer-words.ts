import { type Amount, formatDate, formatNumber, formatPrice } from './format.ts'

/** The unit of time between two invoices. */
type BillingUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'

/** What an offer costs and comes with, as far as it is known. */
export interface OfferTerms {
  kind: string
  price?: Amount | null | undefined
  billingCycle?: { unit: BillingUnit; count: number } | null | undefined
  signUpFee?: Amount | null | undefined
  noticePeriodDays?: number | null | undefined
  size?: number | null | undefined
  capacity?: number | null | undefined
  availableFrom?: string | null | undefined
}

/** How one language speaks of terms. What depends on a count is given the count and how the visitor writes it. */
export interface OfferWords {
  each: (unit: BillingUnit, count: number, figure: string) => string
  signUpFee: (price: string) => string
  notice: (days: number, figure: string) => string
  size: (squareMetres: string) => string
  capacity: (people: number, figure: string) => string
  availableNow: string
  availableFrom: (date: string) => string
}

/** The price and how often it is due, apart, so that a card can set the one larger than the other. */
export function priceOf(terms: OfferTerms, words: OfferWords, locale: string): { amount: string; each: string } | null {
  if (!terms.price) return null
  const { unit, count } = terms.billingCycle ?? {}
  return {
    amount: formatPrice(terms.price, locale),
    each: unit && count ? words.each(unit, count, formatNumber(count, locale)) : '',
  }
}

/** Everything else worth knowing before choosing, one short phrase each. */
export function factsOf(terms: OfferTerms, words: OfferWords, locale: string): string[] {
  const facts: string[] = []
  if (terms.size) facts.push(words.size(formatNumber(terms.size, locale)))
  if (terms.capacity) facts.push(words.capacity(terms.capacity, formatNumber(terms.capacity, locale)))
  if (terms.kind === 'TOUR')
    facts.push(terms.availableFrom ? words.availableFrom(formatDate(terms.availableFrom, locale)) : words.availableNow)
  if (terms.signUpFee?.amountMinor) facts.push(words.signUpFee(formatPrice(terms.signUpFee, locale)))
  if (terms.noticePeriodDays)
    facts.push(words.notice(terms.noticePeriodDays, formatNumber(terms.noticePeriodDays, locale)))
  return facts
}
