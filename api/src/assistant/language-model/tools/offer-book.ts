import type { Offer, PlanOnOffer } from '../../../catalog/index.ts'
import { price } from '../../built-in/answers/say.ts'
import type { Exchange } from '../../built-in/exchange.ts'
import type { Mentioned } from '../../built-in/memory.ts'

/** An offer as the model is told of it. */
export interface ToldOffer {
  ref: string
  name: string
  type?: string
  description?: string
  price?: string
  signUpFee?: string
  noticePeriodDays?: number
  people?: number
  squareMetres?: number
  availableFrom?: string
  onlyThroughTheTeam?: true
  operatorNotes?: string
}

const KINDS = { PLAN: 'plan', TOUR: 'office', DAY_PASS: 'pass' } as const

/** What is on offer, each by a short reference that says nothing outside of this reply. */
export class OfferBook {
  readonly #exchange: Exchange
  readonly #offers: ReadonlyMap<string, Offer | PlanOnOffer>
  readonly #lookedUp = new Map<string, Offer>()

  constructor(exchange: Exchange) {
    const { plans, offices, dayPasses } = exchange.onOffer
    this.#exchange = exchange
    this.#offers = new Map(
      [plans, offices, dayPasses].flatMap((offers) =>
        offers.map((offer, index) => [`${KINDS[offer.kind]}:${index + 1}`, offer] as const),
      ),
    )
  }

  /** Everything that may be mentioned. */
  get all(): readonly Offer[] {
    return [...this.#offers.values()]
  }

  /** What the model was told of in this reply. */
  get lookedUp(): readonly Offer[] {
    return [...this.#lookedUp.values()]
  }

  /** Finds an offer that the model was told of: in this reply, or by having been spoken of before. */
  find(ref: string): Offer | undefined {
    const offer = this.#offers.get(ref)
    const before = this.#exchange.memory.offers.some(({ targetId }) => targetId === offer?.targetId)
    return this.#lookedUp.get(ref) ?? (before ? offer : undefined)
  }

  /** References of offers that were mentioned, with their names. */
  refsOf(mentioned: readonly Mentioned[]): string[] {
    return mentioned.flatMap(({ targetId }) =>
      [...this.#offers].flatMap(([ref, offer]) =>
        offer.targetId === targetId ? [`${offer.facts.name} (${ref})`] : [],
      ),
    )
  }

  /** Tells the model of an offer. */
  tell(offer: Offer | PlanOnOffer): ToldOffer {
    const [ref] = [...this.#offers].find(([, { targetId }]) => targetId === offer.targetId) ?? ['']
    this.#lookedUp.set(ref, offer)
    const { facts, linkable } = offer
    const { format } = this.#exchange
    const cost = price(facts, this.#exchange)
    return {
      ref,
      name: facts.name,
      ...('planType' in offer && { type: offer.planType }),
      ...(facts.description && { description: facts.description }),
      ...(linkable && { price: cost ?? 'not to be told; the team will' }),
      ...(linkable && facts.signUpFee && { signUpFee: format.money(facts.signUpFee) }),
      ...(facts.noticePeriodDays && { noticePeriodDays: facts.noticePeriodDays }),
      ...(facts.capacity && { people: facts.capacity }),
      ...(facts.size && { squareMetres: facts.size }),
      ...(offer.kind === 'TOUR' && {
        availableFrom: facts.availableFrom ? `${format.day(facts.availableFrom)} (${facts.availableFrom})` : 'now',
      }),
      ...(!linkable && { onlyThroughTheTeam: true as const }),
      ...(facts.notes && { operatorNotes: facts.notes }),
    }
  }
}
