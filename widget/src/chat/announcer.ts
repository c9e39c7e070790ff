import type { MessagePartsFragment } from '../graph/generated/graphql.ts'
import type { Tell } from '../page-events.ts'
import type { Happening } from './thread.ts'

/** Tells the page what has come, each thing once, and has counted what the visitor may not have seen. */
export class Announcer {
  readonly #tell: Tell
  readonly #count: (unseen: number) => void
  #told = new Set<string>()

  constructor(tell: Tell, count: (unseen: number) => void) {
    this.#tell = tell
    this.#count = count
  }

  /** Takes in messages that are here now: one that is read and streamed at the same time is told when it is whole. */
  messages(messages: readonly MessagePartsFragment[], tells = true): void {
    for (const { id, author, state, cards } of messages) {
      if (state === 'PENDING' || this.#told.has(id)) continue
      this.#told.add(id)
      if (!tells) continue
      this.#tell('message', { id, author })
      if (author === 'VISITOR') continue
      this.#count(1)
      for (const { kind, link } of cards) if (link) this.#tell('offer_shown', { id: link.id, kind, label: link.label })
    }
  }

  /** Takes in what has come of the chat and was not here before. */
  happenings(happenings: readonly Happening[]): void {
    this.#count(happenings.length)
    for (const { id, kind, label } of happenings)
      if (kind !== 'CONTACT_REQUESTED') this.#tell('converted', { id, kind, label })
  }

  /** Forgets a message, which is written anew. */
  delete(messageId: string): void {
    this.#told.delete(messageId)
  }

  /** Forgets everything. */
  forget(): void {
    this.#told.clear()
  }
}
