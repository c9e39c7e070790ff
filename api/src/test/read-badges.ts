import type { TestOperator } from './open-operator.ts'
import type { TestServer } from './start-test-app.ts'

/** A badge as staff see it in the list. */
export interface BadgeShown {
  kind: string
  label: string
  color: string
  count: number
  records: { id: string }[]
}

/** The badges of a session's conversation, as the operator's staff see them. */
export async function readBadges(server: TestServer, operator: TestOperator, sessionId: string): Promise<BadgeShown[]> {
  const { data } = await server.graphql<{ session: { conversation: { badges: BadgeShown[] } } }>(
    'query ($id: ID!) { session(id: $id) { conversation { badges { kind label color count records { id } } } } }',
    { id: sessionId },
    { as: operator.staff },
  )
  return data.session.conversation.badges
}
