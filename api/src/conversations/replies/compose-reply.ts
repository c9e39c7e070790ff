import type { Answer, Assistant, Question, Turn } from '../../assistant/index.ts'
import { Business, todayIn } from '../../businesses/index.ts'
import { entitiesOf } from '../../kernel/database/database.ts'
import { databaseTime } from '../../kernel/database/database-time.ts'
import type { App } from '../../kernel/feature.ts'
import { Session } from '../../sessions/index.ts'
import { Conversation } from '../conversation.ts'
import { Message } from '../message.ts'
import type { ReplyStream } from './reply-streams.ts'

const TURNS = 20

/** What a reply is composed with. */
export interface Composition {
  reply: Message
  assistant: Assistant
  /** Where its pieces go. */
  stream: ReplyStream
  /** Aborted when the visitor stops it. */
  stop: AbortSignal
}

/** Lets the assistant answer and streams what it says; gives null once the visitor stops it. */
export async function composeReply(
  app: App,
  order: { businessId: string; sessionId: string; at?: Date },
  { reply, assistant, stream, stop }: Composition,
): Promise<Answer | null> {
  const stopped = new Promise<null>((resolve) => stop.addEventListener('abort', () => resolve(null), { once: true }))
  const question = await Promise.race([readQuestion(app, order, reply), stopped])
  if (!question) return null
  const parts = assistant.answer({ ...question, signal: stop })[Symbol.asyncIterator]()
  try {
    for (;;) {
      // An assistant that says nothing for a while, or does not heed the signal, is not waited for.
      const next = await Promise.race([parts.next(), stopped])
      if (!next || stop.aborted) return null
      if (next.done) throw new Error('The assistant stopped without an answer.')
      if (next.value.type === 'answer') {
        stream.complete()
        return next.value.answer
      }
      stream.push(next.value.text)
    }
  } finally {
    // Whatever it has begun, it may end in its own time.
    parts.return?.().catch(() => {})
  }
}

async function readQuestion(
  app: App,
  order: { businessId: string; sessionId: string; at?: Date },
  reply: Message,
): Promise<Question> {
  const { businessId } = order
  const em = entitiesOf(app.database, businessId)
  const [business, session, conversation, earlier] = [
    await em.findOneOrFail(Business, { id: businessId }),
    await em.findOneOrFail(Session, { businessId, id: order.sessionId }),
    await em.findOneOrFail(Conversation, { businessId, id: reply.conversationId }),
    await em.find(
      Message,
      {
        businessId,
        conversationId: reply.conversationId,
        position: { $lt: reply.position },
        state: { $in: ['COMPLETE', 'STOPPED'] },
        text: { $ne: '' },
      },
      { orderBy: { position: 'desc' }, limit: TURNS + 1 },
    ),
  ]
  const [asked, ...before] = earlier
  return {
    text: asked?.text ?? '',
    earlier: before.reverse().map(({ author, text }): Turn => ({ author, text })),
    memory: conversation.memory,
    locale: session.locale,
    today: todayIn(business.timeZone, order.at ?? (await databaseTime(app.database))),
    business,
    em,
  }
}
