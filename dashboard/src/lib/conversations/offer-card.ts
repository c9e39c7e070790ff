import type { MessageFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { formatAmount, plural } from '#lib/ui/amount.ts'
import { calendarDate } from '#lib/ui/moment.ts'

const UNITS = {
  DAY: ['day', 'days'],
  WEEK: ['week', 'weeks'],
  MONTH: ['month', 'months'],
  YEAR: ['year', 'years'],
} as const

type Card = MessageFieldsFragment['cards'][number]
type Details = Pick<Card, 'kind'> &
  Partial<Pick<Card, 'signUpFee' | 'noticePeriodDays' | 'size' | 'capacity' | 'availableFrom'>>

/** How often a price is due, to follow it: “a month”, “every 3 months”. */
export function pricePeriod(cycle: NonNullable<Card['billingCycle']>): string {
  const [one, other] = UNITS[cycle.unit]
  return cycle.count === 1 ? `a ${one}` : `every ${plural(cycle.count, one, other)}`
}

/** The small print of an offer as the visitor saw it. */
export function cardDetails(card: Details, locale?: string): string[] {
  const details: string[] = []
  if (card.capacity) details.push(`For ${plural(card.capacity, 'person', 'people', locale)}`)
  if (card.size) details.push(`${card.size.toLocaleString(locale)} m²`)
  if (card.kind === 'TOUR')
    details.push(card.availableFrom ? `Free from ${calendarDate(card.availableFrom, locale)}` : 'Available now')
  if (card.signUpFee?.amountMinor) details.push(`Sign-up fee ${formatAmount(card.signUpFee, locale)}`)
  if (card.noticePeriodDays) details.push(`Notice ${plural(card.noticePeriodDays, 'day', 'days', locale)}`)
  return details
}
