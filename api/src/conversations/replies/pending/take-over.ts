import { query } from '../../../kernel/database/database.ts'
import { type Transaction, transaction } from '../../../kernel/database/transaction.ts'
import type { App } from '../../../kernel/feature.ts'
import { lockConversationOf } from '../../change-conversation.ts'
import { replyTopic } from '../../message.ts'
import { queueReply } from '../queue-reply.ts'
import { storeFailure } from '../store-reply.ts'
import type { ReplyOrder } from '../write-reply.ts'
import { isInHand } from './hold-replies.ts'
import { HOLD } from './pending-reply.ts'

const LOOK_EVERY_MS = 1000
const MOST_AT_ONCE = 50
/** A reply that has cost so many processes their life is given up: it may be what they died of. */
const MOST_TAKEOVERS = 2

interface Watch {
  timer: NodeJS.Timeout
  looking: Promise<void>
}

const watches = new WeakMap<App, Watch>()

/** Looks now and then for replies whose writer has died, whether anybody waits for them or not, and writes them. */
export function startTakingOver(app: App): void {
  let busy = false
  const look = () => {
    if (busy) return
    busy = true
    watch.looking = takeOver(app)
      // A database that is away is told about elsewhere; the next look is soon.
      .catch((error: Error) => app.log.info('replies.not_taken_over', { message: error.message }))
      .finally(() => {
        busy = false
      })
  }
  const watch: Watch = { timer: setInterval(look, LOOK_EVERY_MS).unref(), looking: Promise.resolve() }
  watches.set(app, watch)
}

/** Takes nothing more over. */
export async function stopTakingOver(app: App): Promise<void> {
  const watch = watches.get(app)
  clearInterval(watch?.timer)
  await watch?.looking
}

async function takeOver(app: App): Promise<void> {
  const abandoned = await query<{ business_id: string; message_id: string }>(
    app.database.orm.em.fork(),
    `select business_id, message_id from pending_reply where held_until < clock_timestamp() order by message_id limit $1`,
    [MOST_AT_ONCE],
  )
  for (const { business_id: businessId, message_id: replyId } of abandoned) {
    // It belongs to this process, which was only too busy to say so.
    if (isInHand(app, replyId)) continue
    // One that cannot be taken over must not keep the others waiting.
    await takeOverOne(app, businessId, replyId).catch((error) => {
      app.log.error('reply.not_taken_over', error, { reply: replyId })
    })
  }
}

async function takeOverOne(app: App, businessId: string, replyId: string): Promise<void> {
  const claim = await transaction(app.database, { businessId }, (tx) => claimReply(app, tx, replyId))
  if (!claim) return
  app.log.info('reply.taken_over', { reply: replyId, attempt: claim.attempt })
  if (!claim.givenUp) void queueReply(app, { businessId, ...claim.of, replyId })
  app.signals.send(replyTopic(replyId), '')
}

/** Makes a reply this process's own: whoever wrote it before, should they live after all, stores nothing any more. */
async function claimReply(
  app: App,
  tx: Transaction,
  replyId: string,
): Promise<{ of: Pick<ReplyOrder, 'sessionId' | 'conversationId'>; attempt: number; givenUp: boolean } | undefined> {
  const [found] = await tx.query<{ session_id: string; conversation_id: string }>(
    `select session_id, conversation_id from message
     join conversation on conversation.business_id = message.business_id and conversation.id = message.conversation_id
     where message.business_id = $1 and message.id = $2`,
    [tx.businessId, replyId],
  )
  if (!found) return undefined
  const { session_id: sessionId, conversation_id: conversationId } = found
  await lockConversationOf(tx, sessionId)
  const [claimed] = await tx.query<{ takeovers: number }>(
    `update pending_reply set held_until = ${HOLD}, takeovers = takeovers + 1
     where business_id = $1 and message_id = $2 and held_until < clock_timestamp() returning takeovers`,
    [tx.businessId, replyId],
  )
  if (!claimed) return undefined
  const [reply] = await tx.query<{ attempt: number }>(
    `update message set attempt = attempt + 1
     where business_id = $1 and id = $2 and conversation_id = $3 returning attempt`,
    [tx.businessId, replyId, conversationId],
  )
  const { attempt } = reply!
  const givenUp = claimed.takeovers > MOST_TAKEOVERS
  if (givenUp) await storeFailure(app, tx, { sessionId, replyId, attempt })
  return { of: { sessionId, conversationId }, attempt, givenUp }
}
