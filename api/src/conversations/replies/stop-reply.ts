import type { Transaction } from '../../kernel/database/transaction.ts'
import { Doorbell } from '../../kernel/doorbell.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { type Message, replyTopic } from '../message.ts'
import { findOwnReply } from './find-own-reply.ts'
import { isHeld } from './pending/pending-reply.ts'
import { queueReply } from './queue-reply.ts'
import { STOP, stopTopic } from './stop-watch.ts'

/** How long whoever writes the reply may take to end it; after that this process does. */
const PATIENCE_MS = 3000

/**
 * Ends a reply of the visitor's own chat where it stands, whichever process writes it, and waits until that is stored.
 * A reply that is finished stays as it is.
 */
export async function stopReply(
  context: RequestContext,
  { businessId, sessionId }: { businessId: string; sessionId: string },
  messageId: string,
): Promise<Message> {
  const { app } = context
  const doorbell = new Doorbell()
  const deaf = app.signals.listen(replyTopic(messageId), () => doorbell.ring())
  try {
    const { reply, held } = await context.change(businessId, (tx) => askToStop(tx, sessionId, messageId))
    if (reply.state !== 'PENDING') return reply
    app.signals.send(stopTopic(messageId), STOP)
    const stored = () => context.change(businessId, (tx) => findOwnReply(tx, sessionId, messageId))
    if (held) await doorbell.wait(PATIENCE_MS)
    const ended = await stored()
    if (ended.state !== 'PENDING') return ended
    await queueReply(app, { businessId, sessionId, conversationId: reply.conversationId, replyId: messageId })
    return await stored()
  } finally {
    deaf()
  }
}

/**
 * Notes it with the message alone: the conversation may be taken by the one who is about to finish the reply. Says
 * whether there is such a one.
 */
async function askToStop(
  tx: Transaction,
  sessionId: string,
  messageId: string,
): Promise<{ reply: Message; held: boolean }> {
  const reply = await findOwnReply(tx, sessionId, messageId)
  if (reply.state !== 'PENDING') return { reply, held: false }
  await tx.query(
    `update message set stop_asked_at = $3
     where business_id = $1 and id = $2 and conversation_id = $4 and state = 'PENDING' and stop_asked_at is null`,
    [tx.businessId, reply.id, tx.now, reply.conversationId],
  )
  return { reply, held: await isHeld(tx, reply.id) }
}
