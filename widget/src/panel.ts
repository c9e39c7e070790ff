import { mount } from 'svelte'
import Chat from './chat/Chat.svelte'
import chatStyles from './chat/chat.css?inline'
import { ChatState } from './chat/chat.svelte.ts'
import messageStyles from './chat/message.css?inline'
import type { FoyerChat } from './loader.ts'
import { tellPage } from './page-events.ts'
import { type Speech, speechFor } from './texts/languages.ts'
import theme from './theme.css?inline'

/** Makes the chat window, in the language of the page, once that is here. */
export async function createPanel(element: FoyerChat, shadow: ShadowRoot): Promise<Panel> {
  return new Panel(element, shadow, await speechFor(languageOf(element), ''))
}

/** The chat window inside the launcher's shadow root: what the loader fetches on the first opening. */
class Panel {
  readonly #window: Window
  readonly #chat: ChatState
  readonly #element: FoyerChat

  constructor(element: FoyerChat, shadow: ShadowRoot, speech: Speech) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(theme + chatStyles + messageStyles)
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet]
    const chat = new ChatState(element, languageOf(element), speech, (name, detail) => tellPage(element, name, detail))
    this.#chat = chat
    this.#element = element
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) element.close()
    })
    this.#window = mount(Chat, { target: shadow, props: { chat, element } })
  }

  /** Opens or closes the window. */
  show(open: boolean): void {
    this.#window.show(open)
  }

  /** Does what the page asks for. */
  async ask(what: PageCall, text: string): Promise<void> {
    const { pageCalls } = await import('./later/page/page-calls.ts')
    await pageCalls[what](this.#chat, this.#element, this.#window, text)
  }
}

/** The window as it was mounted. */
export interface Window {
  show(open: boolean): void
}

/** What a page may ask for beside opening and closing. */
export type PageCall = 'send' | 'identify' | 'reset' | 'destroy'

/** The window as the loader knows it. */
export type { Panel }

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
