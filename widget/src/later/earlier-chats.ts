import { GraphClient } from '../graph/client.ts'
import type { KeptSession } from '../storage.ts'
import { EarlierChatDocument } from './graph/generated/graphql.ts'

/** A chat that somebody had in this browser. */
export interface EarlierChat {
  session: KeptSession
  opening: string | null
  lastActivityAt: string
}

/** Reads the chats that this browser keeps, each with its own secret; those that the server does not know are left out. */
export async function readEarlierChats(origin: string, sessions: readonly KeptSession[]): Promise<EarlierChat[]> {
  const read = sessions.map(async (session) => {
    const client = new GraphClient(origin, () => session.accessToken)
    const answer = await client.query(EarlierChatDocument, {}).catch(() => undefined)
    const conversation = answer?.viewer.session?.conversation
    if (!conversation) return []
    const { opening, lastActivityAt } = conversation
    return [{ session, opening: opening ?? null, lastActivityAt }]
  })
  return (await Promise.all(read)).flat()
}
