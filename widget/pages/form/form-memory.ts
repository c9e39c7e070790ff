import { newIdempotencyKey } from '../../src/idempotency-key.ts'

/** What a browser remembers of a form: the key it is sent under, and what came of it. */
interface Remembered<Result> {
  key: string
  result?: Result
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Where to remember: the form itself in all tabs of the browser, what is being typed in this tab alone. */
export interface Shelves {
  browser: () => Shelf
  tab: () => Shelf
}

const SHELVES: Shelves = { browser: () => localStorage, tab: () => sessionStorage }

/**
 * Remembers a form over reloads, double clicks, the back button and tabs: one showing of the form has one key, so however
 * often it is sent, it counts once. Only a showing asked for on purpose begins with a new key.
 */
export class FormMemory<Result> {
  readonly #name: string
  readonly #draftName: string
  #remembered: Remembered<Result>

  constructor(
    token: string,
    readonly shelves: Shelves = SHELVES,
  ) {
    this.#name = `foyer:form:${token}`
    this.#draftName = `foyer:draft:${token}`
    this.#remembered = { key: newIdempotencyKey() }
    this.recall()
    this.#write(this.#remembered)
  }

  /** The key to send the form under. */
  get key(): string {
    return this.#remembered.key
  }

  /** What came of the form, once it was accepted. */
  get result(): Result | undefined {
    return this.#remembered.result
  }

  /** Reads again what another tab may have noted meanwhile. */
  recall(): void {
    const remembered = read(this.shelves.browser, this.#name)
    if (typeof remembered?.key === 'string') this.#remembered = remembered as unknown as Remembered<Result>
  }

  /** What was typed before a reload, by field. */
  get draft(): Record<string, unknown> {
    return read(this.shelves.tab, this.#draftName) ?? {}
  }

  /** Keeps what is being typed. */
  keepDraft(values: Record<string, string>): void {
    write(this.shelves.tab, this.#draftName, values)
  }

  /** Notes that the form was accepted. */
  finish(result: Result): void {
    this.#write({ ...this.#remembered, result })
    this.#forgetDraft()
  }

  /** Begins a new showing of the form; what was typed stays unless it was accepted. */
  startAnew(): void {
    this.#write({ key: newIdempotencyKey() })
  }

  #forgetDraft(): void {
    try {
      this.shelves.tab().removeItem(this.#draftName)
    } catch {
      // What was never kept need not be forgotten.
    }
  }

  #write(remembered: Remembered<Result>): void {
    this.#remembered = remembered
    write(this.shelves.browser, this.#name, remembered)
  }
}

function read(shelf: () => Shelf, name: string): Record<string, unknown> | undefined {
  try {
    const kept = JSON.parse(shelf().getItem(name) ?? 'null')
    return typeof kept === 'object' && kept !== null ? kept : undefined
  } catch {
    return undefined
  }
}

function write(shelf: () => Shelf, name: string, value: object): void {
  try {
    shelf().setItem(name, JSON.stringify(value))
  } catch {
    // Without storage the key lasts as long as the page, which still covers double clicks and new attempts.
  }
}
