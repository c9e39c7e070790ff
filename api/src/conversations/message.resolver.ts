import { Ctx, FieldResolver, Resolver, Root, registerEnumType } from 'type-graphql'
import { OfferCard, offerCard } from '../catalog/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { requireScope } from '../kernel/graphql/viewer.ts'
import { Link, loadLinksOfMessage } from '../links/index.ts'
import { Message } from './message.ts'

/** A card, the message that shows it and the identifier of its link. */
type LinkedCard = OfferCard & { messageId: string; linkId: string | null }

/** A fact that an answer asks the visitor for. */
const AskedFact = { START_DATE: 'START_DATE' } as const
type AskedFact = keyof typeof AskedFact
registerEnumType(AskedFact, {
  name: 'AskedFact',
  description: 'A fact that an answer asks the visitor for.',
  valuesConfig: {
    START_DATE: { description: 'The first day of a membership, needed before its link can be offered.' },
  },
})

/** What the graph shows of a message beyond its row. */
@Resolver(() => Message)
export class MessageResolver {
  @FieldResolver(() => [Link], { description: 'Call-to-action links offered in it.' })
  links(@Root() message: Message, @Ctx() context: RequestContext): Promise<Link[]> {
    return loadLinksOfMessage(context, message.id)
  }

  @FieldResolver(() => AskedFact, {
    nullable: true,
    description: 'What the answer asks for, so that the chat can offer a way to enter it; null when nothing.',
  })
  asksFor(@Root() message: Message): AskedFact | null {
    return message.obstacles.includes('MISSING_START_DATE') ? 'START_DATE' : null
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description:
      'Names of the look-ups that the answer was made with, such as `findPlans`; empty for what others wrote. Staff and `conversations:read`; visitors never see them.',
  })
  toolsUsed(@Root() message: Message, @Ctx() context: RequestContext): string[] {
    requireScope(context.viewer, 'conversations:read')
    return message.toolsUsed
  }

  @FieldResolver(() => [OfferCard], {
    description: 'Cards shown under the text, in order, as the visitor saw them.',
  })
  cards(@Root() message: Message): LinkedCard[] {
    return message.cards.map(({ kind, facts, linkId }) =>
      Object.assign(offerCard(kind, facts), { messageId: message.id, linkId }),
    )
  }
}

/** What links add to cards. */
@Resolver(() => OfferCard)
export class OfferCardResolver {
  @FieldResolver(() => Link, {
    nullable: true,
    description: 'The call to action. Null when only the team can help, and on the page that a link leads to.',
  })
  async link(@Root() card: LinkedCard, @Ctx() context: RequestContext): Promise<Link | null> {
    if (!card.linkId) return null
    const offered = await loadLinksOfMessage(context, card.messageId)
    return offered.find((link) => link.id === card.linkId) ?? null
  }
}
