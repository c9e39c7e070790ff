import type { ChatState } from '../../chat/chat.svelte.ts'
import type { FoyerChat } from '../../loader.ts'
import type { PageCall } from '../../panel.ts'
import { earlierOf } from '../elsewhere/other-chats.ts'
import { nameVisitor } from './identity.ts'

const LONGEST = 4_000

/** Takes the chat out of its window. */
type End = () => Promise<unknown>

async function send(chat: ChatState, element: FoyerChat, _: End, text = ''): Promise<void> {
  if (text.trim() === '' || text.length > LONGEST) throw new RangeError(`Say between 1 and ${LONGEST} characters.`)
  await element.open()
  await chat.open()
  if (chat.phase !== 'ready') throw new Error('The chat is not available.')
  chat.send(text)
}

async function identify(chat: ChatState): Promise<void> {
  // Nothing was opened yet: the token goes along when it is.
  if (chat.phase === 'closed') return
  await chat.open()
  if (chat.phase !== 'ready') return
  const error = await nameVisitor(chat)
  if (!error) return
  if (error.code !== 'IDENTITY_CONFLICT') throw new Error(error.message)
  earlierOf(chat).clear()
  await chat.openAnew(true)
}

async function reset(chat: ChatState, element: FoyerChat): Promise<void> {
  element.identityToken = undefined
  await element.close()
  chat.forget()
  earlierOf(chat).clear()
  chat.draft = ''
  chat.unread = 0
}

async function destroy(chat: ChatState, _: FoyerChat, end: End): Promise<void> {
  chat.forget()
  await end()
}

/** What a page may ask of the chat, by the method of its element. */
export const pageCalls = { send, identify, reset, destroy } satisfies Record<
  PageCall,
  (chat: ChatState, element: FoyerChat, end: End, text?: string) => Promise<void>
>
