import type { Chat } from './open-chat.ts'
import type { TestServer } from './start-test-app.ts'

/** Rates an answer in a chat, or takes the rating back. */
export async function rate(server: TestServer, chat: Chat, messageId: string, rating: 'UP' | 'DOWN' | null) {
  const { data } = await server.graphql<{ rateMessage: { message: object | null; userErrors: { code: string }[] } }>(
    'mutation ($input: RateMessageInput!) { rateMessage(input: $input) { message { rating } userErrors { code } } }',
    { input: { messageId, rating } },
    { as: chat.as },
  )
  return data.rateMessage
}
