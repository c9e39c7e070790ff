import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql'
import { loadBusiness } from '../../businesses/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { defineLoader } from '../../kernel/graphql/loader.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { forbidden, hasScope } from '../../kernel/graphql/viewer.ts'
import { loadStaffMember, StaffMember } from '../../staff/index.ts'
import { chatEnd } from '../chats/chat-end.rules.ts'
import { Conversation } from '../conversation.ts'
import { Message } from '../message.ts'
import { FrictionReason, SILENCES } from './friction-reason.ts'

registerEnumType(FrictionReason, {
  name: 'FrictionReason',
  description: 'Where a conversation that did not convert stopped.',
  valuesConfig: {
    NO_ANSWER: { description: 'A question stayed unanswered.' },
    NO_AVAILABILITY: { description: 'Nothing was free, or nothing that fitted.' },
    PRICE: { description: 'The price was an obstacle: too high for them, or over the budget they named.' },
    MISSING_START_DATE: { description: 'A plan was wanted and no start date was ever given.' },
    OFFER_NOT_CLICKED: { description: 'Links were offered and none was opened.' },
    CLICKED_NOT_STARTED: { description: 'A link was opened and the form never started.' },
    FORM_ABANDONED: { description: 'A form was started and left.' },
    OFFER_GONE: { description: 'The offer was gone when the link was followed (product rule 4.10).' },
    ASKED_FOR_HUMAN: { description: 'A person was asked for.' },
    ERROR: { description: 'Something failed on our side.' },
    NEGATIVE_RATING: { description: 'An answer was rated badly.' },
  },
})

@ObjectType('Friction', { description: 'Why a conversation did not convert.' })
class Friction {
  @Field(() => FrictionReason, { description: 'The obstacle: the last that they did not get past.' })
  declare reason: FrictionReason

  @Field(() => [ID], {
    description: 'Identifiers of the messages that show it, in order; none for a link made outside the chat.',
  })
  declare evidenceIds: string[]

  /** Where these messages are. */
  declare conversationId: string

  declare correctedBy: string | null

  @Field(() => FrictionReason, {
    nullable: true,
    description: 'What the rules found, where staff have corrected it; null where they found nothing or nobody has.',
  })
  declare found: FrictionReason | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When staff corrected it; null while nobody has.' })
  declare correctedAt: Date | null
}

/** Reads messages, each by its conversation and itself, for somebody who may read all conversations. */
const loadEvidence = defineLoader<string, Message | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'conversations:read')) return new Map()
    const [conversationIds, messageIds] = [0, 1].map((part) => ids.map((id) => id.split(' ')[part]!)) as [
      string[],
      string[],
    ]
    const messages = await context.em.find(Message, {
      ...{
        businessId: viewer.businessId,
        conversationId: { $in: [...new Set(conversationIds)] },
        id: { $in: messageIds },
      },
    })
    return new Map(messages.map((message) => [evidenceKey(message.conversationId, message.id), message]))
  },
  () => null,
)

function evidenceKey(conversationId: string, messageId: string): string {
  return `${conversationId} ${messageId}`
}

/** Why conversations did not convert. */
@Resolver(() => Conversation)
export class FrictionResolver {
  @FieldResolver(() => Friction, {
    nullable: true,
    description:
      'Why it did not convert, if it did not. Null for members, for whom nothing was to be sold, and for somebody who became a customer through another conversation. Reasons that only silence gives appear when the chat has ended (product rule 4.7). Staff or `conversations:read`.',
  })
  async friction(@Root() conversation: Conversation, @Ctx() context: RequestContext): Promise<Friction | null> {
    if (!hasScope(context.viewer, 'conversations:read')) throw forbidden('Only staff see what stood in the way.')
    const { friction: reason } = conversation
    if (!reason || (SILENCES.includes(reason) && (await isGoingOn(conversation, context)))) return null
    const { frictionEvidence: evidenceIds, frictionFound } = conversation
    const { frictionCorrectedAt: correctedAt, frictionCorrectedBy: correctedBy } = conversation
    const found = correctedAt ? frictionFound : null
    return Object.assign(new Friction(), {
      conversationId: conversation.id,
      reason,
      evidenceIds,
      found,
      correctedAt,
      correctedBy,
    })
  }
}

/** What shows the reason, and who corrected it. */
@Resolver(() => Friction)
export class FrictionDetailsResolver {
  @FieldResolver(() => [Message], {
    description: 'The messages that show it, in order; none for a link made outside the chat.',
  })
  async evidence(@Root() friction: Friction, @Ctx() context: RequestContext): Promise<Message[]> {
    const found = await Promise.all(
      friction.evidenceIds.map((id) => loadEvidence(context, evidenceKey(friction.conversationId, id))),
    )
    return found.filter((message) => message !== null)
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Who corrected it; null for one who is gone.' })
  correctedBy(@Root() friction: Friction, @Ctx() context: RequestContext): Promise<StaffMember | null> | null {
    return friction.correctedBy ? loadStaffMember(context, friction.correctedBy) : null
  }
}

async function isGoingOn(conversation: Conversation, context: RequestContext): Promise<boolean> {
  const business = await loadBusiness(context, conversation.businessId)
  const end = business && chatEnd(conversation.lastActivityAt, business.chatIdleMinutes)
  return end !== null && end > (await context.now())
}
