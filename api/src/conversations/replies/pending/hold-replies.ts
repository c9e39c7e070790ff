import { entitiesOf, query } from '../../../kernel/database/database.ts'
import type { App } from '../../../kernel/feature.ts'
import type { ReplyOrder } from '../write-reply.ts'
import { HOLD } from './pending-reply.ts'

const SAY_SO_EVERY_MS = 2000

/** The replies that a process has in hand: while it has any, it keeps saying that it lives. */
class HeldReplies {
  readonly #app: App
  readonly #businesses = new Map<string, string>()
  #timer: NodeJS.Timeout | undefined

  constructor(app: App) {
    this.#app = app
  }

  has(replyId: string): boolean {
    return this.#businesses.has(replyId)
  }

  add({ businessId, replyId }: ReplyOrder): void {
    this.#businesses.set(replyId, businessId)
    this.#timer ??= setInterval(() => this.#saySo(), SAY_SO_EVERY_MS).unref()
  }

  delete(replyId: string): void {
    this.#businesses.delete(replyId)
    if (this.#businesses.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #saySo(): void {
    const groups = Map.groupBy(this.#businesses, ([, businessId]) => businessId)
    for (const [businessId, replies] of groups) {
      query(
        entitiesOf(this.#app.database, businessId),
        `update pending_reply set held_until = ${HOLD} where business_id = $1 and message_id = any($2)`,
        [businessId, replies.map(([replyId]) => replyId)],
        // Where the database is away, nobody takes anything over either.
      ).catch((error: Error) => this.#app.log.info('replies.not_held', { message: error.message }))
    }
  }
}

const held = new WeakMap<App, HeldReplies>()

function heldBy(app: App): HeldReplies {
  let own = held.get(app)
  if (!own) {
    own = new HeldReplies(app)
    held.set(app, own)
  }
  return own
}

/** Whether this process is writing a reply, or will when those before it are written. */
export function isInHand(app: App, replyId: string): boolean {
  return heldBy(app).has(replyId)
}

/** Keeps a reply from being taken over by other processes until the result is called. */
export function keepHolding(app: App, order: ReplyOrder): () => void {
  const own = heldBy(app)
  own.add(order)
  return () => own.delete(order.replyId)
}
