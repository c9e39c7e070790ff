import styles from './launcher.css?inline'
import type { Panel } from './panel.ts'

/** Path of the panel's script below Foyer's own address; put in when the widget is built. */
declare const PANEL_ADDRESS: string

const NAME = 'foyer-chat'
const LABEL = 'Chat with us'

/** What the script tag says about the site. */
interface Site {
  siteKey: string
  origin: string
}

/**
 * The element that the script tag adds to a page: the launcher, and behind it the chat window, which is fetched when
 * somebody is about to open it. Pages may call `open`, `close` and `toggle`.
 */
class FoyerChat extends HTMLElement {
  site!: Site
  readonly launcher = document.createElement('button')
  readonly #shadow = this.attachShadow({ mode: 'open' })
  #panel: Promise<Panel> | undefined
  #attempts = 0
  #wanted = false

  constructor() {
    super()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    this.#shadow.adoptedStyleSheets = [sheet]
    this.launcher.className = 'launcher'
    this.launcher.type = 'button'
    this.launcher.ariaLabel = LABEL
    this.launcher.ariaExpanded = 'false'
    this.launcher.ariaHasPopup = 'dialog'
    this.launcher.onclick = () => this.toggle()
    this.launcher.onpointerenter = this.launcher.onfocus = () => void this.#load().catch(() => undefined)
    this.#shadow.append(this.launcher)
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
    return this.#show(!this.#wanted)
  }

  async #show(wanted: boolean): Promise<void> {
    this.#wanted = wanted
    if (!wanted && !this.#panel) return
    this.launcher.ariaBusy = String(wanted)
    try {
      const panel = await this.#load()
      panel.show(this.#wanted)
      this.launcher.ariaExpanded = String(this.#wanted)
    } catch {
      // The network may be back at the next click.
      this.#wanted = false
    }
    this.launcher.ariaBusy = 'false'
  }

  #load(): Promise<Panel> {
    // A browser remembers a module that failed to load by its address, so each new attempt takes another one.
    const suffix = this.#attempts ? `?${this.#attempts}` : ''
    this.#panel ??= import(/* @vite-ignore */ `${this.site.origin}/${PANEL_ADDRESS}${suffix}`).then(
      (module) => module.createPanel(this, this.#shadow),
      (error) => {
        this.#attempts++
        this.#panel = undefined
        throw error
      },
    )
    return this.#panel
  }
}

/** The element as the panel knows it. */
export type { FoyerChat }

const script = document.currentScript
if (script instanceof HTMLScriptElement && !customElements.get(NAME)) {
  customElements.define(NAME, FoyerChat)
  const element = document.createElement(NAME) as FoyerChat
  const { siteKey = '', theme, locale } = script.dataset
  element.site = { siteKey, origin: new URL(script.src).origin }
  if (theme) element.dataset.theme = theme
  if (locale) element.lang = locale
  const add = () => document.body.append(element)
  if (document.body) add()
  else addEventListener('DOMContentLoaded', add)
}
