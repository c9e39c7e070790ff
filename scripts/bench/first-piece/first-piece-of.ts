import type { Chat } from '../chats.ts'

const QUERY =
  'subscription ($messageId: ID!) { replyStreamed(messageId: $messageId) { index text message { id state } } }'

/** Listens to an answer as the widget does, over server-sent events, until its first piece has come. */
export async function firstPieceOf(address: string, { authorization }: Chat, messageId: string): Promise<void> {
  const response = await fetch(`${address}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
    body: JSON.stringify({ query: QUERY, variables: { messageId } }),
  })
  let text = ''
  for await (const bytes of response.body ?? []) {
    text += Buffer.from(bytes).toString()
    if (text.includes('"errors"')) break
    if (text.includes('"replyStreamed"')) return
  }
  throw new Error(`No piece came: ${text.slice(0, 300)}`)
}
