import type { Caller } from './ask-graphql.ts'
import type { TestOperator } from './open-operator.ts'
import type { TestServer } from './start-test-app.ts'

/** A chat window with its secret. */
export interface Chat {
  sessionId: string
  conversationId: string
  /** The window itself, with its access token. */
  as: Caller
}

/** Opens a chat window on the site of an operator. */
export async function openChat(server: TestServer, operator: TestOperator): Promise<Chat> {
  const { data } = await server.graphql<{
    openSession: { session: { id: string; conversation: { id: string } }; accessToken: string }
  }>(
    `mutation ($input: OpenSessionInput!) {
      openSession(input: $input) { session { id conversation { id } } accessToken }
    }`,
    { input: { siteKey: operator.siteKey } },
  )
  const { session, accessToken } = data.openSession
  return {
    sessionId: session.id,
    conversationId: session.conversation.id,
    as: { authorization: `Bearer ${accessToken}` },
  }
}
