import { randomUUID } from 'node:crypto'
import { type Caller, postGraphQL } from '../../api/src/test/ask-graphql.ts'
import { type Stream, subscribe } from '../../api/src/test/subscribe.ts'

/** A chat window that may talk to any process. */
interface ChatWindow {
  sessionId: string
  conversationId: string
  as: Caller
}

/** Opens a chat window at a process. */
export async function openChatAt(address: string, siteKey: string): Promise<ChatWindow> {
  const { data } = await postGraphQL<{
    openSession: { session: { id: string; conversation: { id: string } }; accessToken: string }
  }>(
    address,
    'mutation ($input: OpenSessionInput!) { openSession(input: $input) { session { id conversation { id } } accessToken } }',
    { input: { siteKey } },
  )
  const { session, accessToken } = data.openSession
  return {
    sessionId: session.id,
    conversationId: session.conversation.id,
    as: { authorization: `Bearer ${accessToken}` },
  }
}

/** Says something at a process, which begins to write the answer; gives the answer's identifier. */
export async function ask(address: string, { as }: ChatWindow, text: string): Promise<string> {
  const { data } = await postGraphQL<{ sendMessage: { reply: { id: string } } }>(
    address,
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { reply { id } } }',
    { input: { text, idempotencyKey: randomUUID() } },
    { as },
  )
  return data.sendMessage.reply.id
}

interface Piece {
  replyStreamed: { index: number; text: string; message: { text: string; state: string } | null }
}

/** Reads an answer at a process, after the piece seen last. */
export function followReply(address: string, { as }: ChatWindow, messageId: string, after?: number): Stream<Piece> {
  return subscribe<Piece>(
    address,
    `subscription ($messageId: ID!, $after: Int) {
      replyStreamed(messageId: $messageId, after: $after) { index text message { text state } }
    }`,
    { messageId, after },
    { as, over: 'events' },
  )
}
