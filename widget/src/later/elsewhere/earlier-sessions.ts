import { checked, type KeptSession, type SessionStorage } from '../../storage.ts'

const MOST = 5

/** Sessions of a browser that were left for others, kept beside the one that is open. */
export class EarlierSessions {
  readonly #name: string
  #kept: KeptSession[] = []

  constructor(readonly storage: SessionStorage) {
    this.#name = `${storage.name}:earlier`
  }

  /** The sessions, the one left last first; at most five. */
  list(): KeptSession[] {
    try {
      const list: unknown = JSON.parse(this.storage.shelf().getItem(this.#name) ?? '[]')
      this.#kept = (Array.isArray(list) ? list : []).map(checked).filter((session) => session !== undefined)
    } catch {
      // Storage is switched off for this page: what this tab remembers has to do.
    }
    return this.#kept
  }

  /** Leaves one session for another: the one is an earlier one now, the other no longer. */
  leave(left: KeptSession | undefined, entered?: KeptSession): void {
    const others = this.list().filter(({ id }) => id !== left?.id && id !== entered?.id)
    this.#kept = (left ? [left, ...others] : others).slice(0, MOST)
    try {
      this.storage.shelf().setItem(this.#name, JSON.stringify(this.#kept))
    } catch {
      // As above.
    }
  }

  /** Forgets every session of the site, the present one too. */
  clear(): void {
    this.storage.write(undefined)
    this.#kept = []
    try {
      this.storage.shelf().removeItem(this.#name)
    } catch {
      // As above.
    }
  }
}
