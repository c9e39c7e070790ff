import type { ChatState } from './chat.svelte.ts'
import { openSession, readSession, type StoredSession } from './session.ts'

/** Goes on with the session that this browser keeps, giving what there is of it, or opens a new one. */
export async function enterSession(
  chat: ChatState,
  fresh: boolean,
  signal: AbortSignal,
): Promise<StoredSession | undefined> {
  const { client, storage, place, locale } = chat
  const { identityToken } = place
  chat.session = fresh ? undefined : storage.read()
  const stored = chat.session && (await readSession(client))
  // Whoever shares a browser with somebody else does not see their chat.
  const isTheirs = () => import('../later/page/identity.ts').then((identity) => identity.isTheirs(chat))
  if (stored && (!identityToken || (await isTheirs()))) return stored
  if (signal.aborted) return
  chat.session = undefined
  const opened = await openSession(client, storage.siteKey, locale, identityToken)
  if (signal.aborted) return
  chat.session = opened
  storage.write(opened)
}
