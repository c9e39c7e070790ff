/** What a browser keeps of a chat: enough to go on with it, and nothing that was said. */
export interface KeptSession {
  id: string
  accessToken: string
}

/** The part of a browser's storage that is needed. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Keeps the session of a site in the browser, or in memory where the browser refuses. */
export class SessionStorage {
  /** Under what it keeps them. */
  readonly name: string
  #kept: KeptSession | undefined

  constructor(
    readonly siteKey: string,
    readonly shelf: () => Shelf = () => localStorage,
  ) {
    this.name = `foyer:${siteKey}`
  }

  /** The session kept last, by this tab or another one. */
  read(): KeptSession | undefined {
    try {
      this.#kept = parse(this.shelf().getItem(this.name))
    } catch {
      // Storage is switched off for this page: what this tab remembers has to do.
    }
    return this.#kept
  }

  /** Keeps a session instead of the one kept before; undefined forgets it. */
  write(session: KeptSession | undefined): void {
    this.#kept = session
    try {
      if (session) this.shelf().setItem(this.name, JSON.stringify(session))
      else this.shelf().removeItem(this.name)
    } catch {
      // As above.
    }
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

/** A session as it was kept, if it is one. */
export function checked(kept: unknown): KeptSession | undefined {
  const { id, accessToken } = (kept ?? {}) as Partial<KeptSession>
  return typeof id === 'string' && typeof accessToken === 'string' ? { id, accessToken } : undefined
}
