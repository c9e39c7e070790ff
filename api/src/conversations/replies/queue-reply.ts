import type { App } from '../../kernel/feature.ts'
import { keepHolding } from './pending/hold-replies.ts'
import { type ReplyOrder, writeReply } from './write-reply.ts'

const queues = new WeakMap<App, Map<string, Promise<void>>>()

/**
 * Writes a reply after those of the same conversation that this process is still writing: each builds on the former.
 * Until it is written no other process takes it over.
 */
export function queueReply(app: App, order: ReplyOrder): Promise<void> {
  let waiting = queues.get(app)
  if (!waiting) {
    waiting = new Map()
    queues.set(app, waiting)
  }
  const before = waiting.get(order.sessionId) ?? Promise.resolve()
  const letGo = keepHolding(app, order)
  const work = before.then(() => writeReply(app, order)).finally(letGo)
  waiting.set(order.sessionId, work)
  const forget = () => {
    if (waiting.get(order.sessionId) === work) waiting.delete(order.sessionId)
  }
  return work.then(forget, forget)
}

/** Waits for the replies that this process is still writing: before it stops, none is left half done. */
export async function finishReplies(app: App): Promise<void> {
  await Promise.all(queues.get(app)?.values() ?? [])
}
