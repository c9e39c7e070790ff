import { type Answer, type Assistant, createAssistant, type Turn } from '../assistant/index.ts'
import { Business, todayIn } from '../businesses/index.ts'
import { entitiesOf } from '../kernel/database/database.ts'
import { databaseTime } from '../kernel/database/database-time.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import { transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { createLink } from '../links/index.ts'
import { Session } from '../sessions/index.ts'
import { lockConversationOf, noteActivity } from './change-conversation.ts'
import { Conversation } from './conversation.ts'
import { settleFriction } from './friction/settle-friction.ts'
import { Message, replyTopic } from './message.ts'
import { ReplyStream, replyStreams } from './reply-streams.ts'

const TURNS = 20
const APOLOGY = 'Sorry, something went wrong on our side and I could not answer. Please ask again.'

/** Which reply to write, and when: now, unless an example is filled with a past. */
export interface ReplyOrder {
  businessId: string
  sessionId: string
  replyId: string
  at?: Date
}

/**
 * Writes the answer to a message: streams its pieces to readers in this process, then stores it with its links. Writing
 * it a second time changes nothing. Never throws: a failure is stored as such, so that nobody waits for ever.
 */
export async function writeReply(app: App, order: ReplyOrder, assistant: Assistant = createAssistant()): Promise<void> {
  const streams = replyStreams(app)
  if (streams.has(order.replyId)) return
  const stream = new ReplyStream()
  streams.set(order.replyId, stream)
  try {
    const answer = await compose(app, order, assistant, stream)
    await change(app, order, (tx) => store(app, tx, order, answer))
  } catch (error) {
    app.log.error('reply.failed', error, { reply: order.replyId })
    await change(app, order, (tx) => fail(app, tx, order)).catch((failure) => {
      app.log.error('reply.not_stored', failure, { reply: order.replyId })
    })
  } finally {
    streams.delete(order.replyId)
    stream.finish()
    app.signals.send(replyTopic(order.replyId), '')
  }
}

async function compose(app: App, order: ReplyOrder, assistant: Assistant, stream: ReplyStream): Promise<Answer> {
  const { businessId } = order
  const em = entitiesOf(app.database, businessId)
  const reply = await em.findOneOrFail(Message, { businessId, id: order.replyId })
  const [business, session, conversation, earlier] = [
    await em.findOneOrFail(Business, { id: businessId }),
    await em.findOneOrFail(Session, { businessId, id: order.sessionId }),
    await em.findOneOrFail(Conversation, { businessId, id: reply.conversationId }),
    await em.find(
      Message,
      { businessId, conversationId: reply.conversationId, position: { $lt: reply.position }, state: 'COMPLETE' },
      { orderBy: { position: 'desc' }, limit: TURNS + 1 },
    ),
  ]
  const [asked, ...before] = earlier
  const parts = assistant.answer({
    text: asked?.text ?? '',
    earlier: before.reverse().map(({ author, text }): Turn => ({ author, text })),
    memory: conversation.memory,
    locale: session.locale,
    today: todayIn(business.timeZone, order.at ?? (await databaseTime(app.database))),
    business,
    em,
  })
  for await (const part of parts) {
    if (part.type === 'answer') return part.answer
    stream.push(part.text)
  }
  throw new Error('The assistant stopped without an answer.')
}

async function store(app: App, tx: Transaction, order: ReplyOrder, answer: Answer): Promise<void> {
  const conversation = await lockConversationOf(tx, order.sessionId)
  const reply = await tx.em.findOneOrFail(Message, { businessId: tx.businessId, id: order.replyId })
  if (reply.state !== 'PENDING') return
  reply.text = answer.text
  reply.state = 'COMPLETE'
  reply.sentAt = tx.now
  reply.toolsUsed = [...answer.toolsUsed]
  reply.unanswered = answer.unanswered
  reply.obstacles = [...answer.obstacles]
  reply.cards = answer.offers.map((offer) => ({
    kind: offer.kind,
    facts: offer.facts,
    linkId: offer.linkable ? createLink(tx, order.sessionId, offer, reply.id).id : null,
  }))
  conversation.memory = answer.memory
  conversation.audience = answer.audience ?? conversation.audience
  noteActivity(app, tx, conversation, reply.cards.some((card) => card.linkId) ? 'OFFERED' : 'ENGAGED')
  await settleFriction(tx, conversation)
}

async function fail(app: App, tx: Transaction, order: ReplyOrder): Promise<void> {
  const conversation = await lockConversationOf(tx, order.sessionId)
  const reply = await tx.em.findOneOrFail(Message, { businessId: tx.businessId, id: order.replyId })
  if (reply.state !== 'PENDING') return
  reply.text = APOLOGY
  reply.state = 'FAILED'
  noteActivity(app, tx, conversation, 'ENGAGED')
  await settleFriction(tx, conversation)
}

function change(app: App, order: ReplyOrder, work: (tx: Transaction) => Promise<void>): Promise<void> {
  return transaction(app.database, { businessId: order.businessId, ...(order.at && { at: order.at }) }, work)
}
