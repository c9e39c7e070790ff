import type { Offer } from '../../../catalog/index.ts'
import type { Exchange } from '../exchange.ts'
import { extra, list, sentences, throughTeam } from './say.ts'

/** What is said of each thing that may be mentioned, by its identifier, to somebody who asks for just that. */
export function sayOffers(exchange: Exchange): Map<string, string> {
  const { plans, offices, dayPasses, extras } = exchange.onOffer
  const offers: Offer[] = [...plans, ...offices, ...dayPasses]
  return new Map([
    ...offers.map((offer): [string, string] => [offer.targetId, sayOffer(offer, exchange)]),
    ...extras.map((each): [string, string] => [each.productId, extra(each, exchange)]),
  ])
}

function sayOffer(offer: Offer, exchange: Exchange): string {
  return sentences(list([offer], exchange), offer.linkable ? undefined : throughTeam([offer], exchange))
}
