import { entitiesOf, query } from '../../kernel/database/database.ts'
import type { App } from '../../kernel/feature.ts'

/** What is sent on the topic to stop a reply; anything else only says that something may have been missed. */
export const STOP = 'stop'

/** The topic on which the process that writes a reply hears that the visitor stops it. */
export function stopTopic(messageId: string): string {
  return `stop:${messageId}`
}

/** Watches for the visitor stopping a reply that is being written; close it when the reply is finished. */
export interface StopWatch {
  signal: AbortSignal
  close(): void
}

/** Begins to watch. The signal may come from any process; what is true stands with the message. */
export function watchForStop(
  app: App,
  { businessId, conversationId, replyId }: { businessId: string; conversationId: string; replyId: string },
): StopWatch {
  const controller = new AbortController()
  const look = async () => {
    const rows = await query(
      entitiesOf(app.database, businessId),
      `select 1 from message
       where business_id = $1 and conversation_id = $2 and id = $3 and stop_asked_at is not null`,
      [businessId, conversationId, replyId],
    )
    if (rows.length > 0) controller.abort()
  }
  const close = app.signals.listen(stopTopic(replyId), (detail) => {
    if (detail === STOP) controller.abort()
    else look().catch((error: Error) => app.log.info('stop.not_read', { message: error.message }))
  })
  return { signal: controller.signal, close }
}
