/** What a browser keeps of a chat: enough to go on with it, and nothing that was said. */
export interface KeptSession {
  id: string
  accessToken: string
}

/** The part of `Storage` that is needed. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const MOST_EARLIER = 5

/** Keeps the sessions of a site in the browser, or in memory where the browser refuses. */
export class SessionStorage {
  readonly #name: string
  #kept: KeptSession | undefined
  #earlier: KeptSession[] = []

  constructor(
    siteKey: string,
    readonly shelf: () => Shelf = () => localStorage,
  ) {
    this.#name = `foyer:${siteKey}`
  }

  /** The session kept last, by this tab or another one. */
  read(): KeptSession | undefined {
    try {
      this.#kept = parse(this.shelf().getItem(this.#name))
    } catch {
      // Storage is switched off for this page: what this tab remembers has to do.
    }
    return this.#kept
  }

  /** Keeps a session instead of the one kept before; undefined forgets it. */
  write(session: KeptSession | undefined): void {
    this.#kept = session
    try {
      if (session) this.shelf().setItem(this.#name, JSON.stringify(session))
      else this.shelf().removeItem(this.#name)
    } catch {
      // As above.
    }
  }

  /** Sessions that were left for another one, the latest first; at most five. */
  earlier(): KeptSession[] {
    try {
      const list: unknown = JSON.parse(this.shelf().getItem(`${this.#name}:earlier`) ?? '[]')
      this.#earlier = (Array.isArray(list) ? list : []).map(checked).filter((session) => session !== undefined)
    } catch {
      // As above.
    }
    return this.#earlier
  }

  /** Leaves one session for another: the one is an earlier one now, the other no longer. */
  leave(left: KeptSession | undefined, entered?: KeptSession): void {
    const others = this.earlier().filter(({ id }) => id !== left?.id && id !== entered?.id)
    this.#earlier = (left ? [left, ...others] : others).slice(0, MOST_EARLIER)
    try {
      this.shelf().setItem(`${this.#name}:earlier`, JSON.stringify(this.#earlier))
    } catch {
      // As above.
    }
  }

  /** Calls back when another tab has kept another session. */
  onChange(changed: () => void): void {
    addEventListener('storage', (event) => {
      if (event.key === this.#name || event.key === null) changed()
    })
  }
}

function parse(text: string | null): KeptSession | undefined {
  if (text === null) return undefined
  try {
    return checked(JSON.parse(text))
  } catch {
    return undefined
  }
}

function checked(kept: unknown): KeptSession | undefined {
  const { id, accessToken } = (kept ?? {}) as Partial<KeptSession>
  return typeof id === 'string' && typeof accessToken === 'string' ? { id, accessToken } : undefined
}
