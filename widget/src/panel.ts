import { mount } from 'svelte'
import Chat from './chat/Chat.svelte'
import chatStyles from './chat/chat.css?inline'
import { ChatState } from './chat/chat.svelte.ts'
import messageStyles from './chat/message.css?inline'
import type { FoyerChat } from './loader.ts'
import { tellPage } from './page-events.ts'
import { speechFor } from './texts/languages.ts'
import theme from './theme.css?inline'

/** The chat window inside the launcher's shadow root, as the loader knows it. */
export interface Panel {
  /** Opens or closes the window. */
  show(open: boolean): void
  /** Does what the page asks for. */
  ask(what: PageCall, text: string): Promise<void>
}

/** Makes the chat window, in the language of the page, once that is here: what the loader fetches for the first opening. */
export async function createPanel(element: FoyerChat, shadow: ShadowRoot): Promise<Panel> {
  const locale = languageOf(element)
  const speech = await speechFor(locale, '')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(theme + chatStyles + messageStyles)
  shadow.adoptedStyleSheets.push(sheet)
  const chat = new ChatState(element, locale, speech, (name, detail) => tellPage(element, name, detail))
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) element.close()
  })
  const window: Window = mount(Chat, { target: shadow, props: { chat, element } })
  return {
    show: (open) => window.show(open),
    ask: (what, text) =>
      import('./later/page/page-calls.ts').then((calls) => calls.pageCalls[what](chat, element, window, text)),
  }
}

/** The window as it was mounted. */
export interface Window {
  show(open: boolean): void
}

/** What a page may ask for beside opening and closing. */
export type PageCall = 'send' | 'identify' | 'reset' | 'destroy'

// A page knows better than the browser in which language its visitors read it.
function languageOf(element: HTMLElement): string {
  const candidates = [element.dataset.locale ?? element.lang, document.documentElement.lang, navigator.language, 'en']
  return candidates.find((tag) => tag !== '' && isLanguageTag(tag)) ?? 'en'
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
