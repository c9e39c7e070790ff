import { randomUUID } from 'node:crypto'
import { type FollowableLink, LINK_FIELDS, withToken } from './make-link.ts'
import type { Chat } from './open-chat.ts'
import type { TestServer } from './start-test-app.ts'

/** What the assistant answered. */
export interface Reply {
  id: string
  text: string
  cards: { name: string }[]
  links: FollowableLink[]
}

/** Says something in a chat and waits for the whole answer. */
export async function say(server: TestServer, chat: Chat, text: string): Promise<Reply> {
  const { data } = await server.graphql<{ sendMessage: { reply: { id: string } } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { reply { id } } }',
    { input: { text, idempotencyKey: randomUUID() } },
    { as: chat.as },
  )
  const stream = server.subscribe<{ replyStreamed: { message: Reply | null } }>(
    `subscription ($id: ID!) {
      replyStreamed(messageId: $id) { message { id text cards { name } links { ${LINK_FIELDS} } } }
    }`,
    { id: data.sendMessage.reply.id },
    { as: chat.as, over: 'events' },
  )
  await stream.ended
  const reply = stream.received.at(-1)?.data.replyStreamed.message
  if (!reply) throw new Error('The answer did not come to an end.')
  return { ...reply, links: reply.links.map(withToken) }
}
