/** What a browser keeps of a chat: enough to go on with it, and nothing that was said. */
export interface KeptSession {
  id: string
  accessToken: string
}

/** The part of `Storage` that is needed. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Keeps the session of a site in the browser, or in memory where the browser refuses. */
export class SessionStorage {
  readonly #name: string
  #kept: KeptSession | undefined

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
    const { id, accessToken } = JSON.parse(text)
    return typeof id === 'string' && typeof accessToken === 'string' ? { id, accessToken } : undefined
  } catch {
    return undefined
  }
}
