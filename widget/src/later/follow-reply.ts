import type { ChatState } from '../chat/chat.svelte.ts'
import { shownMessage } from '../chat/thread.ts'
import type { MessagePartsFragment } from '../graph/generated/graphql.ts'
import { stream } from '../graph/stream.ts'
import { streamSettings } from './elsewhere/stream-settings.ts'
import { ReplyStreamedDocument } from './graph/generated/graphql.ts'

/** Follows an answer while it is written; after a break it goes on with the piece that is missing. */
export async function followReply(
  chat: ChatState,
  messageId: string,
  signal: AbortSignal,
  heard: (message: MessagePartsFragment) => void,
): Promise<void> {
  const pieces: string[] = []
  const missing = () => ({ messageId, after: pieces.length > 0 ? pieces.length - 1 : null })
  try {
    for await (const { replyStreamed } of stream(
      chat.client,
      ReplyStreamedDocument,
      missing,
      streamSettings(chat, signal),
    )) {
      const { index, text, message } = replyStreamed
      pieces[index] = text
      chat.change(messageId, message ? shownMessage(message) : { text: pieces.join('') })
      if (message) heard(message)
    }
  } catch {
    // What the server does not stream any more it has stored: the chat reads it.
  }
}
