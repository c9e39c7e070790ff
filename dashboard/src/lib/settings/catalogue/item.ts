import type {
  ArticleOfSaleFieldsFragment,
  DeskFieldsFragment,
  PlanFieldsFragment,
} from '#lib/graph/generated/graphql.ts'
import { settingsText } from '#lib/texts/settings-text.ts'
import { text } from '#lib/texts/text.ts'
import { formatAmount, pricePeriod } from '#lib/ui/amount.ts'
import { calendarDate } from '#lib/ui/moment.ts'

/** A plan, a product, an office or a desk. */
export type Item = PlanFieldsFragment | ArticleOfSaleFieldsFragment | DeskFieldsFragment
/** What the assistant says of it, or why nothing. */
export type Said = NonNullable<Item['saidByAssistant']>
/** What can be bought, and so hidden, archived and priced for the assistant. */
export type Sellable = PlanFieldsFragment | ArticleOfSaleFieldsFragment

/** Whether it has the switches of what can be bought. */
export function isSellable(item: Item): item is Sellable {
  return 'archived' in item
}

/** To which part of the catalogue it belongs. */
export function kindOf(item: Item): 'plans' | 'products' | 'offices' {
  return 'itemType' in item ? 'offices' : 'systemTariffType' in item ? 'plans' : 'products'
}

/** What kind of thing it is, in a word. */
export function typeOf(item: Item): string {
  const { types } = settingsText.catalogue
  if ('itemType' in item) return types.desks[item.itemType]
  return 'systemTariffType' in item ? types.plans[item.systemTariffType] : types.products[item.systemProductType]
}

/** What it costs, and for how long. */
export function priceOf(item: Item): string {
  const price = formatAmount(item.price)
  if ('systemProductType' in item) return price
  const cycle = 'billingCycle' in item ? item.billingCycle : ({ unit: 'MONTH', count: 1 } as const)
  return `${price} ${pricePeriod(cycle)}`
}

/** What else is known of it: as the platform has it, and not for changing here. */
export function factsOf(item: Item): { name: string; value: string }[] {
  const said = settingsText.catalogue.facts
  if ('itemType' in item) {
    return [
      { name: said.capacity, value: text.ui.people(item.capacity) },
      ...(item.size ? [{ name: said.size, value: said.area(item.size) }] : []),
      { name: said.available, value: item.availableFrom ? calendarDate(item.availableFrom) : said.taken },
    ]
  }
  if (!('billingCycle' in item)) return []
  return [
    ...(item.signUpFee ? [{ name: said.signUpFee, value: formatAmount(item.signUpFee) }] : []),
    { name: said.notice, value: item.noticePeriodDays > 0 ? text.ui.days(item.noticePeriodDays) : said.none },
    { name: said.limit, value: item.subscribersLimit == null ? said.none : text.ui.people(item.subscribersLimit) },
  ]
}
