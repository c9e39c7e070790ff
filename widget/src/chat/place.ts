/** Where a chat stands: from a window never opened to one that has ended. */
export type ChatPhase = 'closed' | 'opening' | 'ready' | 'ended' | 'unreachable' | 'refused'

/** Where the window stands: the element on the page as far as a chat needs it. */
export interface Place {
  readonly origin: string
  /** What the script tag says, the site's key first of all. */
  readonly dataset: DOMStringMap
  readonly launcher: HTMLElement
  readonly identityToken: string | undefined
  /** Forgets every chat and whoever had them. */
  reset(): Promise<void>
}
