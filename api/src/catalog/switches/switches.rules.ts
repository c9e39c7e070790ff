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

/** Why the assistant never mentions something: the graph's `AssistantSilence`. */
export type Silence = 'SWITCHED_OFF' | 'ARCHIVED' | 'SOLD_OUT' | 'TAKEN' | 'NO_OFFICE'

/** Why the assistant never mentions a plan or a product; undefined where it may. */
export function silenceOn(item: Switches & Partial<Subscribers>): Silence | undefined {
  if (!item.availableToAi) return 'SWITCHED_OFF'
  if (item.archived) return 'ARCHIVED'
  return isSoldOut({ subscribers: 0, ...item }) ? 'SOLD_OUT' : undefined
}

/** Why the assistant never mentions an office or a desk that `isFree` says of whether it can be had at all. */
export function silenceOnDesk(
  desk: { availableToAi: boolean; itemType: string },
  isFree: boolean,
): Silence | undefined {
  if (!desk.availableToAi) return 'SWITCHED_OFF'
  if (desk.itemType !== 'OFFICE') return 'NO_OFFICE'
  return isFree ? undefined : 'TAKEN'
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

/** How many may have a plan at once, and how many do. */
interface Subscribers {
  subscribersLimit?: number | null | undefined
  subscribers: number
}

/** Whether everybody who can have a plan has it. */
export function isSoldOut(plan: Subscribers): boolean {
  return plan.subscribersLimit != null && plan.subscribers >= plan.subscribersLimit
}
