import type { FloorPlanDesk } from '../floor-plan-desk.ts'
import type { Amount, OfferFacts, OfferKind } from '../offer.ts'
import type { Product } from '../product.ts'
import type { Tariff } from '../tariff.ts'

/** What a plan is, at the price it is sold for. */
export function planFacts(tariff: Tariff): OfferFacts {
  return {
    name: tariff.name,
    ...described(tariff),
    price: amount(tariff.priceMinor, tariff.priceCurrency),
    billingCycle: { unit: tariff.billingUnit, count: tariff.billingCount },
    ...(tariff.signUpFeeMinor != null && { signUpFee: amount(tariff.signUpFeeMinor, tariff.priceCurrency) }),
    ...(tariff.noticePeriodDays > 0 && { noticePeriodDays: tariff.noticePeriodDays }),
  }
}

/** What a product is, at the price it is sold for. */
export function productFacts(product: Product): OfferFacts {
  return { name: product.name, ...described(product), price: amount(product.priceMinor, product.priceCurrency) }
}

/** What an office is; `free` is the first day it can be had. */
export function officeFacts(desk: FloorPlanDesk, free: string, today: string): OfferFacts {
  return {
    name: desk.name,
    ...described(desk),
    price: amount(desk.priceMinor, desk.priceCurrency),
    billingCycle: { unit: 'MONTH', count: 1 },
    ...(desk.size != null && { size: desk.size }),
    capacity: desk.capacity,
    ...(free > today && { availableFrom: free }),
  }
}

/** Text of the button that leads to an offer. */
export function labelOf(kind: OfferKind, name: string): string {
  if (kind === 'TOUR') return `Request a tour for ${name}`
  return kind === 'PLAN' ? `Sign up for ${name}` : 'Get a day pass'
}

function described({
  description,
  notesForAi,
}: {
  description?: string | null | undefined
  notesForAi?: string | null | undefined
}): Pick<OfferFacts, 'description' | 'notes'> {
  return { ...(description && { description }), ...(notesForAi && { notes: notesForAi }) }
}

function amount(amountMinor: number, currency: string): Amount {
  return { amountMinor, currency }
}
