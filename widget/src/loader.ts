import styles from './launcher.css?inline'
import type { PageCall, Panel } from './panel.ts'

/** How the names of the scripts end that are fetched from here, of the panel and of each language; put in when built. */
declare const ENDING: string

const NAME = 'foyer-chat'

/** What the launcher is called: most languages call it by the same word. */
const LABELS: Record<string, string> = { en: 'Chat with us', ar: 'دردشة' }

/**
 * The element that the script tag adds to a page: the launcher, and behind it the chat window, which is fetched when
 * somebody is about to open it. Pages may call what has no `#` here; see docs/widget.md.
 */
class FoyerChat extends HTMLElement {
  /** Where Foyer is. */
  declare origin: string
  /** Which of our languages the window is fetched in: that of the page, else English. */
  declare speaks: string
  /** The visitor as the operator's server vouches for them. */
  declare identityToken: string | undefined
  readonly launcher = document.createElement('button')
  #panel: Promise<Panel> | undefined
  // A browser remembers a module that failed to load by its address, so each new attempt takes another one.
  #attempt = ''

  constructor() {
    super()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    const shadow = this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sheet]
    // Whoever comes near it may be about to open it.
    const load = () => this.#load().catch(() => {})
    Object.assign(this.launcher, {
      className: 'launcher',
      ariaExpanded: 'false',
      ariaHasPopup: 'dialog',
      onclick: () => this.toggle(),
      onpointerenter: load,
      onfocus: load,
    })
    shadow.append(this.launcher)
  }

  /** Opens the chat window. */
  open(): Promise<void> {
    return this.#show(true)
  }

  /** Closes the chat window; the chat itself stays as it is. */
  close(): Promise<void> {
    return this.#show(false)
  }

  /** Opens the chat window if it is closed, and the other way round. */
  toggle(): Promise<void> {
    return this.#show(this.launcher.ariaExpanded === 'false')
  }

  /** Opens the chat window and says something as the visitor. */
  send(text: string): Promise<void> {
    return this.#ask('send', text)
  }

  /** Tells who the visitor is: a token signed by the operator's server. Asks nobody before the window was opened. */
  async identify(token: string): Promise<void> {
    this.identityToken = token
    return this.#panel && this.#ask('identify')
  }

  /** Closes the window and forgets every chat of this site in this browser, and who the visitor is. */
  reset(): Promise<void> {
    return this.#ask('reset')
  }

  /** Takes the chat off the page; it goes on when the script is added again. */
  async destroy(): Promise<void> {
    this.remove()
    return this.#panel && this.#ask('destroy')
  }

  #ask(what: PageCall, text?: string): Promise<void> {
    return this.#load().then((panel) => panel.ask(what, text))
  }

  async #show(wanted: boolean): Promise<void> {
    const { launcher } = this
    launcher.ariaExpanded = `${wanted}`
    if (!wanted && !this.#panel) return
    try {
      const panel = await this.#load()
      // Asked again, for by now it may be wanted no more.
      panel.show(launcher.ariaExpanded === 'true')
    } catch {
      // The network may be back at the next click.
      launcher.ariaExpanded = 'false'
    }
  }

  #load(): Promise<Panel> {
    // Both at once, since the one can be shown only with the other.
    this.#panel ??= Promise.all(
      ['panel', this.speaks].map(
        (name) => import(/* @vite-ignore */ `${this.origin}/widget/${name}${ENDING}${this.#attempt}`),
      ),
    )
      .then(([{ createPanel }, { texts }]) => createPanel(this, texts))
      .catch((error) => {
        this.#attempt += '?'
        this.#panel = undefined
        throw error
      })
    return this.#panel
  }
}

/** The element as the panel knows it. */
export type { FoyerChat }

const script = document.currentScript as HTMLScriptElement
if (!document.querySelector(NAME)) {
  customElements.get(NAME) ?? customElements.define(NAME, FoyerChat)
  const element = document.createElement(NAME) as FoyerChat
  const { locale } = Object.assign(element.dataset, script.dataset)
  element.origin = new URL(script.src).origin
  const add = () => {
    const language = locale || document.documentElement.lang || navigator.language
    element.speaks = /^(ar|de|es|fr|pt)/.exec(language)?.[0] ?? 'en'
    element.launcher.ariaLabel = LABELS[element.speaks] ?? 'Chat'
    document.body.append(element)
  }
  if (document.body) add()
  else addEventListener('DOMContentLoaded', add)
}
