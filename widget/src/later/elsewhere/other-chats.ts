import type { ChatState } from '../../chat/chat.svelte.ts'
import type { KeptSession } from '../../storage.ts'
import { EarlierChatsDocument, type EarlierChatsQuery } from '../graph/generated/graphql.ts'
import { EarlierSessions } from './earlier-sessions.ts'

/** A chat that somebody had in this browser. */
export type EarlierChat = { session: KeptSession } & NonNullable<NonNullable<EarlierChatsQuery['chats']>[number]>

/** The sessions that this browser keeps beside the one of the chat. */
export function earlierOf(chat: ChatState): EarlierSessions {
  chat.earlier ??= new EarlierSessions(chat.storage)
  return chat.earlier
}

/** Reads the chats that this browser keeps, each by its own secret; those that the server does not know are left out. */
export async function readEarlierChats(chat: ChatState): Promise<EarlierChat[]> {
  const sessions = earlierOf(chat).list()
  const accessTokens = sessions.map(({ accessToken }) => accessToken)
  const { chats } = await chat.client.query(EarlierChatsDocument, { accessTokens })
  return sessions.flatMap((session, index) => {
    const listed = chats?.[index]
    return listed ? [{ session, ...listed }] : []
  })
}

/** Goes on with an earlier chat; the present one becomes an earlier one. */
export async function goTo(chat: ChatState, session: KeptSession): Promise<void> {
  earlierOf(chat).leave(sessionOf(chat), session)
  chat.storage.write(session)
  await chat.openAnew()
}

/** Leaves this chat and begins another; what could not be sent is kept as a draft. */
export async function startAnew(chat: ChatState): Promise<void> {
  chat.draft ||= chat.messages.findLast(({ state }) => state === 'UNSENT')?.text ?? ''
  earlierOf(chat).leave(sessionOf(chat))
  await chat.openAnew(true)
}

// One in which nothing was said is nothing to come back to.
function sessionOf(chat: ChatState): KeptSession | undefined {
  return chat.messages.length > 0 ? chat.session : undefined
}
