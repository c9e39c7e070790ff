import { Doorbell, stoppable } from '../../kernel/doorbell.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput, forbidden, unauthenticated } from '../../kernel/graphql/viewer.ts'
import { isIdentifier } from '../../kernel/identifier.ts'
import { loadMessage } from '../load-conversation.ts'
import { type Message, replyTopic } from '../message.ts'
import { piecesOf } from './pieces.rules.ts'
import { replyStreams } from './reply-streams.ts'

/** A piece of a reply; the last one has the finished message. */
export interface Chunk {
  index: number
  text: string
  message: Message | null
}

/** How often a reader looks by itself whether the reply is stored. */
const PATIENCE_MS = 2000

/**
 * Gives the pieces of a reply after the one seen last: as they are written, if this process writes it; else the rest
 * once it is stored.
 */
export async function streamReply(
  context: RequestContext,
  messageId: string,
  after?: number | null,
): Promise<AsyncIterableIterator<Chunk>> {
  if (context.viewer.kind === 'ANONYMOUS') throw unauthenticated()
  if (after != null && after < 0) throw badInput('"after" is the index of a piece, 0 or more.')
  const message = isIdentifier(messageId, 'message') ? await loadMessage(context, messageId) : null
  if (!message) throw forbidden('There is no such message, or none that you may see.')
  const doorbell = new Doorbell()
  const stop = context.app.signals.listen(replyTopic(messageId), () => doorbell.ring())
  return stoppable(follow(context, message, after ?? -1, doorbell), () => {
    stop()
    doorbell.close()
  })
}

async function* follow(
  context: RequestContext,
  first: Message,
  after: number,
  doorbell: Doorbell,
): AsyncGenerator<Chunk, void, undefined> {
  const { app } = context
  let index = after + 1
  let sent = ''
  let message = first
  while (message.state === 'PENDING' && !doorbell.closed) {
    doorbell.reset()
    const stream = replyStreams(app).get(message.id)
    if (stream) {
      for await (const text of stream.read(index)) {
        if (doorbell.closed) return
        sent += text
        yield { index, text, message: null }
        index += 1
      }
    } else await doorbell.wait(PATIENCE_MS)
    context.renew()
    message = (await loadMessage(context, message.id)) ?? message
  }
  yield lastChunk(message, after, index, sent)
}

/** The finished message with the text that is still missing. Its index is one after that of the last piece. */
function lastChunk(message: Message, after: number, next: number, sent: string): Chunk {
  const pieces = piecesOf(message.text)
  const index = Math.max(next, pieces.length)
  // An apology goes on from nothing; nor does an answer that another process wrote anew. Then the whole counts.
  const goesOn = message.state !== 'FAILED' && pieces.slice(after + 1, next).join('') === sent
  const text = goesOn ? pieces.slice(next).join('') : message.text
  return { index, text: after >= pieces.length ? '' : text, message }
}
