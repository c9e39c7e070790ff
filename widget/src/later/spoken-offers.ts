import type { ChatMessage } from '../chat/thread.ts'
import { factsOf, priceOf } from '../offers/offer-words.ts'
import type { Speech } from '../texts/languages.ts'

/** The offers of an answer in words, for those who hear it. */
export function spokenOffers({ cards }: ChatMessage, { texts, locale }: Speech): string[] {
  return cards.map((card) => {
    const price = priceOf(card, texts.offer, locale)
    return [card.name, price && `${price.amount} ${price.each}`, ...factsOf(card, texts.offer, locale)]
      .filter(Boolean)
      .join(', ')
  })
}
