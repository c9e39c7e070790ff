import { mount, unmount } from 'svelte'
import type { Frame } from '../frame/frame.ts'
import type { FoyerChat } from '../loader.ts'
import { tellPage } from '../page-events.ts'
import type { PageCall } from '../panel.ts'
import type { Speech } from '../texts/languages.ts'
import Chat from './Chat.svelte'
import Composer from './Composer.svelte'
import { ChatState } from './chat.svelte.ts'
import Header from './Header.svelte'
import messageStyles from './message.css?inline'
import { WindowState } from './window.svelte.ts'

/** The chat in its window. */
export interface ChatWindow {
  /** Says whether the window is open: with the first opening the chat begins. */
  shown(open: boolean): void
  /** Does what the page asks for. */
  ask(what: PageCall, text?: string): Promise<void>
}

/** Moves the chat into the window, which may be in use already. */
export function mountChat(element: FoyerChat, shadow: ShadowRoot, frame: Frame, speech: Speech): ChatWindow {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(messageStyles)
  shadow.adoptedStyleSheets.push(sheet)
  const chat = new ChatState(element, speech, (name, detail) => tellPage(element, name, detail))
  const props = { chat, window: new WindowState(chat, frame), element }
  const { dialog, top, close, composer, mistakes } = frame
  const parts = [
    mount(Header, { target: top, anchor: close, props }),
    mount(Chat, { target: dialog, anchor: composer, props }),
    mount(Composer, { target: composer, anchor: mistakes, props }),
  ]
  const end = () => Promise.all(parts.map((part) => unmount(part)))
  return {
    shown(open) {
      chat.shown = open
      if (!open) return
      chat.unread = 0
      void chat.open()
    },
    ask: (what, text) =>
      import('../later/page/page-calls.ts').then((calls) => calls.pageCalls[what](chat, element, end, text)),
  }
}
