import styles from './launcher.css?inline'
import type { PageCall, Panel } from './panel.ts'

/** Path of the panel's script below Foyer's own address; put in when the widget is built. */
declare const PANEL_ADDRESS: string

const NAME = 'foyer-chat'

/** What the launcher is called: most languages call it by the same word. */
const LABELS: Record<string, string> = { en: 'Chat with us', ar: 'دردشة' }

/**
 * The element that the script tag adds to a page: the launcher, and behind it the chat window, which is fetched when
 * somebody is about to open it. Pages may call what has no `#` here; see docs/widget.md.
 */
class FoyerChat extends HTMLElement {
  /** Where Foyer is. */
  origin!: string
  /** The visitor as the operator's server vouches for them. */
  identityToken: string | undefined
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
    Object.assign(this.launcher, {
      className: 'launcher',
      type: 'button',
      ariaExpanded: 'false',
      ariaHasPopup: 'dialog',
      onclick: () => this.toggle(),
    })
    this.launcher.onpointerenter = this.launcher.onfocus = () => this.#load().catch(() => {})
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
    if (this.#panel) await this.#ask('identify')
  }

  /** Closes the window and forgets every chat of this site in this browser, and who the visitor is. */
  reset(): Promise<void> {
    return this.#ask('reset')
  }

  /** Takes the chat off the page; it goes on when the script is added again. */
  async destroy(): Promise<void> {
    this.remove()
    if (this.#panel) await this.#ask('destroy')
  }

  async #ask(what: PageCall, text = ''): Promise<void> {
    await (await this.#load()).ask(what, text)
  }

  async #show(wanted: boolean): Promise<void> {
    const { launcher } = this
    launcher.ariaExpanded = `${wanted}`
    if (!wanted && !this.#panel) return
    launcher.ariaBusy = 'true'
    try {
      const panel = await this.#load()
      // Asked again, for by now it may be wanted no more.
      panel.show(launcher.ariaExpanded === 'true')
    } catch {
      // The network may be back at the next click.
      launcher.ariaExpanded = 'false'
    }
    launcher.ariaBusy = 'false'
  }

  #load(): Promise<Panel> {
    this.#panel ??= import(/* @vite-ignore */ `${this.origin}/${PANEL_ADDRESS}${this.#attempt}`)
      .then((module) => module.createPanel(this, this.shadowRoot!))
      .catch((error) => {
        this.#attempt = `?${Date.now()}`
        this.#panel = undefined
        throw error
      })
    return this.#panel
  }
}

/** The element as the panel knows it. */
export type { FoyerChat }

const script = document.currentScript as HTMLScriptElement | null
if (script && !document.querySelector(NAME)) {
  customElements.get(NAME) ?? customElements.define(NAME, FoyerChat)
  const element = document.createElement(NAME) as FoyerChat
  const { locale } = Object.assign(element.dataset, script.dataset)
  element.origin = new URL(script.src).origin
  const add = () => {
    const language = locale || document.documentElement.lang || navigator.language
    element.launcher.ariaLabel = LABELS[language.slice(0, 2)] ?? 'Chat'
    document.body.append(element)
  }
  if (document.body) add()
  else addEventListener('DOMContentLoaded', add)
}
