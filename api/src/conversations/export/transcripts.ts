import type { RequestContext } from '../../kernel/graphql/context.ts'
import type { Conversation } from '../conversation.ts'

interface ExportedMessage {
  conversationId: string
  id: string
  author: string
  text: string
  sentAt: string
  rating: string | null
  offers: { kind: string; name: string; linkId: string | null }[]
}

/** Conversations with all that was said in them, as lines of JSON. */
export async function transcriptsOf(
  context: RequestContext,
  conversations: readonly Conversation[],
  names: boolean,
): Promise<string> {
  const messages = await context.query<ExportedMessage>(
    `select conversation_id as "conversationId", id, author, text, sent_at as "sentAt", rating,
       (select coalesce(json_agg(json_build_object(
          'kind', card->>'kind', 'name', card->'facts'->>'name', 'linkId', card->>'linkId')), '[]')
        from jsonb_array_elements(cards) as card) as offers
     from message
     where business_id = $1 and conversation_id = any($2) and state <> 'PENDING'
     order by conversation_id, position`,
    [conversations[0]!.businessId, conversations.map(({ id }) => id)],
  )
  const said = Map.groupBy(messages, ({ conversationId }) => conversationId)
  return conversations.map((each) => `${JSON.stringify(factsOf(each, said.get(each.id) ?? [], names))}\n`).join('')
}

function factsOf(conversation: Conversation, messages: readonly ExportedMessage[], names: boolean) {
  const { loadedSession } = conversation
  return {
    id: conversation.id,
    sessionId: conversation.sessionId,
    openedAt: conversation.openedAt,
    lastActivityAt: conversation.lastActivityAt,
    channel: conversation.channel,
    language: conversation.language,
    audience: conversation.audience,
    stage: conversation.stage,
    outcomes: conversation.badges,
    customer:
      names && conversation.customerId ? { id: conversation.customerId, name: conversation.customerName } : null,
    friction: conversation.friction,
    rating: conversation.rating,
    review: conversation.reviewedAt && { at: conversation.reviewedAt, note: conversation.reviewNote },
    handedOverAt: conversation.handedOverAt,
    openedOn: loadedSession?.openedOn ?? null,
    referrer: loadedSession?.referrer ?? null,
    campaign: loadedSession?.campaign ?? [],
    device: conversation.device,
    messages: messages.map(({ conversationId: _of, sentAt, ...message }) => ({
      ...message,
      sentAt: new Date(sentAt).toISOString(),
    })),
  }
}
