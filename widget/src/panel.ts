import type { ChatWindow } from './chat/chat-window.ts'
import frameStyles from './frame/frame.css?inline'
import { makeFrame } from './frame/frame.ts'
import theme from './frame/theme.css?inline'
import type { FoyerChat } from './loader.ts'
import type { Texts } from './texts/texts.ts'

/** Path of the chat's script beside this one; put in when the widget is built. */
declare const CHAT_ADDRESS: string

/** The chat window inside the launcher's shadow root, as the loader knows it. */
export interface Panel {
  /** Opens or closes the window. */
  show(open: boolean): void
  /** Does what the page asks for. */
  ask(what: PageCall, text?: string): Promise<void>
}

/** What a page may ask for beside opening and closing. */
export type PageCall = 'send' | 'identify' | 'reset' | 'destroy'

/**
 * Makes the window in the language of the page: what the loader fetches for the first opening. One can type at once; the
 * chat itself is fetched beside it and moves in when it is there.
 */
export function createPanel(element: FoyerChat, texts: Texts): Panel {
  const shadow = element.shadowRoot!
  const speech = { texts, locale: languageOf(element) }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(theme + frameStyles)
  shadow.adoptedStyleSheets.push(sheet)
  const frame = makeFrame(element, speech)
  shadow.append(frame.dialog)
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) element.close()
  })
  let coming: Promise<ChatWindow> | undefined
  const chat = () => {
    coming ??= (import(/* @vite-ignore */ CHAT_ADDRESS) as Promise<typeof import('./chat/chat-window.ts')>).then(
      ({ mountChat }) => mountChat(element, shadow, frame, speech),
    )
    coming.catch(() => {
      coming = undefined
    })
    return coming
  }
  const tellChat = () => {
    frame.say()
    return chat().then(
      (window) => window.shown(frame.dialog.open),
      () => frame.say(texts.unreachable, texts.tryAgain, tellChat),
    )
  }
  chat().catch(() => {})
  return {
    show(open) {
      if (open === frame.dialog.open) return
      frame.show(open)
      if (open) element.dispatchEvent(new CustomEvent('foyer:opened', { bubbles: true }))
      void afterPaint().then(tellChat)
    },
    ask: async (what, text) => (await chat()).ask(what, text),
  }
}

/** When what was changed can be seen; soon, where nothing is painted because nobody sees the page. */
function afterPaint(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 100)
  })
}

// A page knows better than the browser in which language its visitors read it.
function languageOf({ dataset }: HTMLElement): string {
  const candidates = [dataset.locale, document.documentElement.lang, navigator.language]
  return candidates.find((tag) => tag && isLanguageTag(tag)) ?? 'en'
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
