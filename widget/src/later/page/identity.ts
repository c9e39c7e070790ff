import type { ChatState } from '../../chat/chat.svelte.ts'
import { earlierOf } from '../elsewhere/other-chats.ts'
import { IdentifyVisitorDocument } from '../graph/generated/graphql.ts'

/** Whether the kept chat may be shown to whom the page named. If it is another person's, this browser forgets them. */
export async function isTheirs(chat: ChatState): Promise<boolean> {
  const error = await nameVisitor(chat)
  // What the server does not accept says nothing about who the visitor is.
  if (error && error.code !== 'IDENTITY_CONFLICT') console.warn(`Foyer: ${error.message}`)
  if (error?.code !== 'IDENTITY_CONFLICT') return true
  earlierOf(chat).clear()
  return false
}

/** Tells the server whom the chat is with; what it has against it comes back. */
export async function nameVisitor(chat: ChatState): Promise<{ code: string; message: string } | undefined> {
  const token = chat.place.identityToken ?? ''
  const { identifyVisitor } = await chat.client.mutate(IdentifyVisitorDocument, { input: { token } })
  return identifyVisitor?.userErrors[0]
}
