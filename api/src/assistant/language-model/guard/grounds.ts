import type { Amount, OfferFacts } from '../../../catalog/index.ts'
import { smallestUnit } from '../../built-in/format.ts'
import { KnownText } from './known-text.ts'

/** An offer as far as a sentence about it can be checked. */
export interface KnownOffer {
  name: string
  /** What it costs for a cycle or a pass, in whole units; empty when that may not be told. */
  prices: readonly number[]
  /** What is paid once, on signing up. */
  fees: readonly number[]
  currency: string
  description: KnownText
}

/** What a sentence of the model may rest on. */
export interface Grounds {
  /** The only e-mail address that may be named. */
  contactEmail: string
  /** Everything that may be mentioned, whether it was looked up or not: a price said of it has to be its own. */
  offers: readonly KnownOffer[]
  /** Names of the offers that were looked up or talked of in this conversation. */
  inPlay: ReadonlySet<string>
  /** Names of what may not be mentioned at all. */
  unmentionable: readonly string[]
  /** Articles that were looked up, earlier answers, and what is known of the space. */
  texts: readonly KnownText[]
  /** What the visitor has said, which proves nothing but may be taken up. */
  visitorTexts: readonly KnownText[]
  /** Instructions and notes, which are not to be repeated. */
  secrets: readonly string[]
  toolNames: readonly string[]
}

/** What can be checked of an offer. */
export function knownOffer({ name, description, price, signUpFee }: OfferFacts): KnownOffer {
  return {
    name,
    prices: price ? [inUnits(price)] : [],
    fees: signUpFee ? [inUnits(signUpFee)] : [],
    currency: price?.currency ?? '',
    description: new KnownText(description ?? ''),
  }
}

function inUnits({ amountMinor, currency }: Amount): number {
  return amountMinor / 10 ** smallestUnit(currency)
}
