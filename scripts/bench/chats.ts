import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { mutate } from './mutate.ts'

/** A chat window that talks to a process. */
export interface Chat {
  sessionId: string
  conversationId: string
  authorization: string
}

/** What a visitor asks that the built-in assistant answers the same every time. */
export const QUESTION = 'What are your opening hours?'

/** Says something; the answer is written afterwards. */
export const SEND_MESSAGE =
  'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { reply { id } userErrors { message } } }'

/** Opens a chat window on the example operator's site. */
export async function openChat(address: string): Promise<Chat> {
  const { session, accessToken } = await mutate<Opened>(
    address,
    undefined,
    `mutation ($input: OpenSessionInput!) {
      openSession(input: $input) { session { id conversation { id } } accessToken userErrors { message } }
    }`,
    { input: { siteKey: 'site_demo' } },
  )
  return {
    sessionId: session.id,
    conversationId: session.conversation.id,
    authorization: `Bearer ${accessToken}`,
  }
}

/** Says something in a chat; gives the identifier of the answer to come. */
export async function say(address: string, { authorization }: Chat, text: string): Promise<string> {
  const input = { text, idempotencyKey: randomUUID() }
  const { reply } = await mutate<{ reply: { id: string } }>(address, authorization, SEND_MESSAGE, { input })
  return reply.id
}

/** Waits until all answers are written. */
export async function untilAnswered(database: Client): Promise<void> {
  const left = async () => (await database.query('select exists (select from pending_reply) as left')).rows[0].left
  while (await left()) await sleep(50)
}

interface Opened {
  session: { id: string; conversation: { id: string } }
  accessToken: string
}
