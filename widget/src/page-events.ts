import type { ConversionKind, LinkKind, MessageAuthor, MessageRating } from './graph/generated/graphql.ts'

/** What a page can listen to on the chat's element, each as `foyer:` and the name. Never carries what was said. */
export interface PageEvents {
  opened: undefined
  message: { id: string; author: MessageAuthor }
  offer_shown: { id: string; kind: LinkKind; label: string }
  link_clicked: { id: string; kind: LinkKind; label: string }
  rated: { id: string; rating: MessageRating | null }
  converted: { id: string; kind: ConversionKind; label: string }
}

/** Tells whoever is to be told. */
export type Tell = <Name extends keyof PageEvents>(name: Name, detail: PageEvents[Name]) => void

/** Tells the page that something happened. */
export function tellPage(element: HTMLElement, name: keyof PageEvents, detail: unknown): void {
  element.dispatchEvent(new CustomEvent(`foyer:${name}`, { bubbles: true, detail }))
}
