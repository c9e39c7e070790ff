import { type Assistant, assistantOf } from '../../assistant/index.ts'
import { entitiesOf } from '../../kernel/database/database.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { Message, replyTopic } from '../message.ts'
import { composeReply } from './compose-reply.ts'
import { ReplyStream, replyStreams } from './reply-streams.ts'
import { watchForStop } from './stop-watch.ts'
import { storeAnswer, storeFailure, storeStopped } from './store-reply.ts'

/** Which reply to write, and when: now, unless an example is filled with a past. */
export interface ReplyOrder {
  businessId: string
  sessionId: string
  conversationId: string
  replyId: string
  at?: Date
}

/**
 * Writes the answer to a message: streams its pieces to readers in this process, then stores it with its links, or
 * without, as far as it came, when the visitor stops it. Writing it a second time changes nothing. Never throws: a
 * failure is stored as such, so that nobody waits for ever.
 */
export async function writeReply(app: App, order: ReplyOrder, assistant: Assistant = assistantOf(app)): Promise<void> {
  const streams = replyStreams(app)
  if (streams.has(order.replyId)) return
  const stream = new ReplyStream()
  streams.set(order.replyId, stream)
  const stop = watchForStop(app, order)
  let attempt = 0
  try {
    const em = entitiesOf(app.database, order.businessId)
    const { businessId, conversationId, replyId: id } = order
    const reply = await em.findOneOrFail(Message, { businessId, conversationId, id })
    if (reply.state !== 'PENDING') return
    attempt = reply.attempt
    const answer = reply.stopAskedAt
      ? null
      : await composeReply(app, order, { reply, assistant, stream, stop: stop.signal })
    await change(app, order, (tx) =>
      answer
        ? storeAnswer(app, tx, { ...order, attempt }, answer, stream.shown)
        : storeStopped(app, tx, { ...order, attempt }, stream.shown),
    )
  } catch (error) {
    app.log.error('reply.failed', error, { reply: order.replyId })
    await change(app, order, (tx) => storeFailure(app, tx, { ...order, attempt })).catch((failure) => {
      app.log.error('reply.not_stored', failure, { reply: order.replyId })
    })
  } finally {
    stop.close()
    streams.delete(order.replyId)
    stream.finish()
    app.signals.send(replyTopic(order.replyId), '')
  }
}

function change(app: App, order: ReplyOrder, work: (tx: Transaction) => Promise<void>): Promise<void> {
  return transaction(app.database, { businessId: order.businessId, ...(order.at && { at: order.at }) }, work)
}
