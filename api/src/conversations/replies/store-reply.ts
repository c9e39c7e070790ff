import { type Answer, spokenLanguage } from '../../assistant/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { createLink } from '../../links/index.ts'
import { lockConversationOf, noteActivity } from '../change-conversation.ts'
import type { Conversation } from '../conversation.ts'
import { settleFriction } from '../friction/settle-friction.ts'
import { Message } from '../message.ts'
import { keepAnsweredQuestion } from '../questions/keep-answered-question.ts'
import { keepQuestion } from '../questions/keep-question.ts'
import { APOLOGIES } from './apology.rules.ts'
import { letGoOfReply } from './pending/pending-reply.ts'

/** The reply that was written, and which attempt at it: one that has been given up stores nothing any more. */
export interface WrittenReply {
  sessionId: string
  replyId: string
  attempt: number
}

/** Stores a whole answer with its cards and links, or without, if the visitor has stopped it meanwhile. */
export async function storeAnswer(
  app: App,
  tx: Transaction,
  written: WrittenReply,
  answer: Answer,
  shown: string,
): Promise<void> {
  const { conversation, reply } = await lockPending(tx, written)
  if (!reply) return
  if (reply.stopAskedAt) return finish(app, tx, conversation, reply, { state: 'STOPPED', text: shown })
  keepAnswer(tx, conversation, reply, answer)
  await finish(app, tx, conversation, reply, { state: 'COMPLETE', text: answer.text })
  if (answer.unanswered) await keepQuestion(tx, conversation, reply)
  else await keepAnsweredQuestion(tx, conversation, reply, answer.articles)
}

/** Keeps with a reply and its conversation all that an answer brings besides its text, and makes its links. */
export function keepAnswer(tx: Transaction, conversation: Conversation, reply: Message, answer: Answer): void {
  reply.toolsUsed = [...answer.toolsUsed]
  reply.unanswered = answer.unanswered
  reply.obstacles = [...answer.obstacles]
  reply.cards = answer.offers.map((offer) => ({
    kind: offer.kind,
    facts: offer.facts,
    linkId: offer.linkable ? createLink(tx, conversation.sessionId, offer, reply.id).id : null,
  }))
  conversation.unanswered ||= answer.unanswered
  conversation.memory = answer.memory
  conversation.language = spokenLanguage(answer.memory, conversation.language)
  // What the operator vouches for counts for more than what was said.
  if (!(conversation.identityId && conversation.audience === 'MEMBER')) {
    conversation.audience = answer.audience ?? conversation.audience
  }
}

/** Stores what the visitor was shown of an answer that they stopped. */
export async function storeStopped(app: App, tx: Transaction, written: WrittenReply, shown: string): Promise<void> {
  const { conversation, reply } = await lockPending(tx, written)
  if (reply) await finish(app, tx, conversation, reply, { state: 'STOPPED', text: shown })
}

/** Stores that an answer could not be written, and says so in the language of the conversation. */
export async function storeFailure(app: App, tx: Transaction, written: WrittenReply): Promise<void> {
  const { conversation, reply } = await lockPending(tx, written)
  if (!reply) return
  const text = APOLOGIES[spokenLanguage(conversation.memory, conversation.language)]
  await finish(app, tx, conversation, reply, { state: 'FAILED', text })
}

/** Takes the conversation for changing, and the reply unless somebody else has finished it or begun it anew. */
async function lockPending(
  tx: Transaction,
  { sessionId, replyId, attempt }: WrittenReply,
): Promise<{ conversation: Conversation; reply: Message | undefined }> {
  const conversation = await lockConversationOf(tx, sessionId)
  const own = { businessId: tx.businessId, conversationId: conversation.id, id: replyId }
  const reply = await tx.em.findOneOrFail(Message, own)
  const isOurs = reply.state === 'PENDING' && reply.attempt === attempt
  return { conversation, reply: isOurs ? reply : undefined }
}

async function finish(
  app: App,
  tx: Transaction,
  conversation: Conversation,
  reply: Message,
  { state, text }: Pick<Message, 'state' | 'text'>,
): Promise<void> {
  completeReply(app, tx, conversation, reply, { state, text })
  await letGoOfReply(tx, reply.id)
  await settleFriction(tx, conversation)
}

/** Gives a reply its text; the conversation goes as far as what it offers. */
export function completeReply(
  app: App,
  tx: Transaction,
  conversation: Conversation,
  reply: Message,
  { state, text }: Pick<Message, 'state' | 'text'>,
): void {
  reply.state = state
  reply.text = text
  reply.sentAt = tx.now
  noteActivity(app, tx, conversation, reply.cards.some((card) => card.linkId) ? 'OFFERED' : 'ENGAGED')
}
