import type { MessageFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { locale as here, text } from '#lib/texts/text.ts'
import { formatAmount } from '#lib/ui/amount.ts'
import { calendarDate } from '#lib/ui/moment.ts'

type Card = MessageFieldsFragment['cards'][number]
type Details = Pick<Card, 'kind'> &
  Partial<Pick<Card, 'signUpFee' | 'noticePeriodDays' | 'size' | 'capacity' | 'availableFrom'>>

/** The small print of an offer as the visitor saw it. */
export function cardDetails(card: Details, locale = here): string[] {
  const { offer } = text.conversation
  const details: string[] = []
  if (card.capacity) details.push(offer.capacity(text.ui.people(card.capacity)))
  if (card.size) details.push(`${card.size.toLocaleString(locale)} m²`)
  if (card.kind === 'TOUR')
    details.push(card.availableFrom ? offer.freeFrom(calendarDate(card.availableFrom, locale)) : offer.availableNow)
  if (card.signUpFee?.amountMinor) details.push(offer.signUpFee(formatAmount(card.signUpFee, locale)))
  if (card.noticePeriodDays) details.push(offer.notice(text.ui.days(card.noticePeriodDays)))
  return details
}
