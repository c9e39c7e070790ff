import type { OfferFacts } from '../offer.ts'

/** What the operator's switches say of a plan or product (product rules, section 3). */
export interface Switches {
  /** Shown on the website. */
  visible: boolean
  archived: boolean
  availableToAi: boolean
  showPriceForAi: boolean
  priceForAiMinor?: number | null | undefined
}

/** Whether the assistant may mention it at all. */
export function isMentionable(item: Switches): boolean {
  return item.availableToAi && !item.archived
}

/** Whether it is sold on the website: what links lead to. */
export function isOnSale(item: Switches): boolean {
  return item.visible && !item.archived
}

/**
 * The facts as the assistant may say them: without any amount when it is not on the website or its price is not to be
 * said, with the assistant's own price where one is set.
 */
export function saidFacts(item: Switches, facts: OfferFacts): OfferFacts {
  if (!item.visible || !item.showPriceForAi) {
    const { price: _price, signUpFee: _signUpFee, billingCycle: _billingCycle, ...rest } = facts
    return rest
  }
  if (item.priceForAiMinor == null || !facts.price) return facts
  return { ...facts, price: { ...facts.price, amountMinor: item.priceForAiMinor } }
}

/** Whether everybody who can have a plan has it. */
export function isSoldOut(plan: { subscribersLimit?: number | null | undefined; subscribers: number }): boolean {
  return plan.subscribersLimit != null && plan.subscribers >= plan.subscribersLimit
}
