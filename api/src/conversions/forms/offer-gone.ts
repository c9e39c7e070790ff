import { Field, ObjectType } from 'type-graphql'
import { businessToday } from '../../businesses/index.ts'
import { alternativesTo } from '../../catalog/index.ts'
import type { RefusalCode } from '../../kernel/errors.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { RefusalWithAnswer } from '../../kernel/graphql/payload.ts'
import { UserError, UserErrorCode } from '../../kernel/graphql/user-error.ts'
import { createLink, Link, linkTo } from '../../links/index.ts'

const ALTERNATIVES = 3
const MESSAGE = 'This is no longer on offer. See what is available instead.'

/** A user error that leads on. */
@ObjectType('OfferGoneError', {
  implements: UserError,
  description: 'The plan, office or pass is no longer on offer (product rule 4.10).',
})
export class OfferGoneError extends UserError {
  declare code: RefusalCode

  @Field(() => [Link], { description: 'Links to what is on offer instead, at most three.' })
  declare alternatives: Link[]
}

/** Refuses a submission whose offer is gone, with links to what is there instead. */
export class OfferGone extends RefusalWithAnswer {
  readonly #context: RequestContext
  readonly #link: Link

  constructor(context: RequestContext, link: Link) {
    super({ code: 'OFFER_GONE', message: MESSAGE, field: ['input', 'linkToken'] })
    this.#context = context
    this.#link = link
  }

  async userErrors(): Promise<UserError[]> {
    const alternatives = await linkAlternatives(this.#context, this.#link)
    return [
      Object.assign(new OfferGoneError(), {
        code: UserErrorCode.OFFER_GONE,
        message: MESSAGE,
        field: ['input', 'linkToken'],
        alternatives,
      }),
    ]
  }
}

/** Links to what is on offer instead of a link's target, in the same session; those that are there are used again. */
export function linkAlternatives(context: RequestContext, link: Link): Promise<Link[]> {
  return context.change(link.businessId, async (tx) => {
    const today = await businessToday(tx)
    const offers = await alternativesTo(tx.em, tx.businessId, link.kind, link.targetId, today, ALTERNATIVES)
    const links: Link[] = []
    for (const offer of offers) {
      const known = await linkTo(tx, link.sessionId, [offer.targetId])
      links.push(known ?? createLink(tx, link.sessionId, { ...offer, asked: link.asked }))
    }
    return links
  })
}
