const SESSION_ID = /ses_[A-Za-z0-9_-]{32}/
const CONVERSATION_ADDRESS = /\/conversations\/([a-z]+_[0-9a-z]{26})(?=$|[/?#\s])/

/** What a pasted text points at. */
export type Pointer = { sessionId: string } | { conversationId: string }

/**
 * Finds the conversation that a pasted text points at: a session ID alone, a call-to-action link that carries one, or
 * the address of a conversation page. Undefined for anything else, which is then words to look for.
 */
export function findPointer(pasted: string): Pointer | undefined {
  const conversationId = CONVERSATION_ADDRESS.exec(pasted.trim())?.[1]
  if (conversationId) return { conversationId }
  const sessionId = SESSION_ID.exec(pasted)?.[0]
  return sessionId ? { sessionId } : undefined
}
