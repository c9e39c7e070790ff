import type { SystemProductType, SystemTariffType } from '../catalog/index.ts'

interface Switched {
  name: string
  description: string
  priceMinor: number
  visible?: boolean
  archived?: boolean
  availableToAi?: boolean
  notesForAi?: string
  showPriceForAi?: boolean
  priceForAiMinor?: number
}

/** A membership plan of an example. */
export interface ExamplePlan extends Switched {
  type: SystemTariffType
  signUpFeeMinor?: number
  billingUnit?: 'WEEK' | 'MONTH' | 'YEAR'
  billingCount?: number
  noticePeriodDays?: number
  subscribersLimit?: number
}

/** A product of an example. */
export interface ExampleProduct extends Switched {
  type: SystemProductType
}

/** An office or desk of an example. */
export interface ExampleDesk {
  name: string
  description: string
  type: 'OFFICE' | 'DEDICATED_DESK'
  size?: number
  capacity: number
  priceMinor: number
  availableToAi?: boolean
  /** Contracts on it, in days from today; without `endsIn` no end is agreed. */
  occupied?: { startsIn: number; endsIn?: number }[]
}

/** What an example operator knows to say. */
export interface ExampleArticle {
  title: string
  body: string
}

/** By the language they are written in, two letters of ISO 639-1. */
export type ExampleArticles = Readonly<Record<string, readonly ExampleArticle[]>>

/** Everything that an example operator has on offer. Prices are in the smallest unit of the currency. */
export interface OperatorCatalogue {
  currency: string
  plans: readonly ExamplePlan[]
  products: readonly ExampleProduct[]
  desks: readonly ExampleDesk[]
  articles: ExampleArticles
}
