import type { Offer, OfferFacts } from '../../../catalog/index.ts'
import type { Exchange } from '../../built-in/exchange.ts'
import type { KnownText } from '../guard/known-text.ts'
import { OfferBook } from './offer-book.ts'

/** What the look-ups of a reply have brought so far. */
export class Findings {
  readonly exchange: Exchange
  readonly book: OfferBook
  /** Texts that were found: articles and facts of the space. */
  readonly texts: KnownText[] = []
  /** Products without a link that were found. */
  readonly extras: OfferFacts[] = []
  /** What is shown as cards, in this order. */
  readonly shown: Offer[] = []
  unanswered = false

  constructor(exchange: Exchange) {
    this.exchange = exchange
    this.book = new OfferBook(exchange)
  }
}
