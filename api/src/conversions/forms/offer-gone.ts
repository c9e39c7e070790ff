import { Field, ObjectType } from 'type-graphql'
import { noteOfferGone, tryLockConversationOf } from '../../conversations/index.ts'
import type { RefusalCode } from '../../kernel/errors.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { RefusalWithAnswer } from '../../kernel/graphql/payload.ts'
import { UserError, UserErrorCode } from '../../kernel/graphql/user-error.ts'
import { createLink, findLink, Link } from '../../links/index.ts'
import { findAlternatives } from './find-alternatives.ts'

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
    const { businessId, id: linkId } = this.#link
    return [
      Object.assign(new OfferGoneError(), {
        code: UserErrorCode.OFFER_GONE,
        message: MESSAGE,
        field: ['input', 'linkToken'],
        alternatives: await createAlternatives(this.#context, { businessId, linkId }),
      }),
    ]
  }
}

/**
 * Makes links to what is on offer instead of a link's target, which is gone, in the same session, and notes that it is;
 * links that are there are used again.
 */
export function createAlternatives(
  context: RequestContext,
  { businessId, linkId }: { businessId: string; linkId: string },
): Promise<Link[]> {
  return context.change(businessId, async (tx) => {
    const link = await findLink(tx, linkId)
    // One after the other, or two would make a link each.
    await tryLockConversationOf(tx, link.sessionId)
    if (!link.goneAt) await noteOfferGone(context.app, tx, link)
    const alternatives = await findAlternatives(tx.em, link, tx.now)
    return alternatives.map(
      ({ offer, known }) => known ?? createLink(tx, link.sessionId, { ...offer, asked: link.asked }),
    )
  })
}
