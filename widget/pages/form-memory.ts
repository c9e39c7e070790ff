import { newIdempotencyKey } from '../src/idempotency-key.ts'

/** What a tab remembers of a form: the key it is sent under, and what came of it. */
interface Remembered<Result> {
  key: string
  result?: Result
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>

/**
 * Remembers a form over reloads, double clicks and the back button: one showing of the form has one key, so however
 * often it is sent, it counts once. Only a showing asked for on purpose begins with a new key.
 */
export class FormMemory<Result> {
  readonly #name: string
  #remembered: Remembered<Result>

  constructor(
    token: string,
    readonly shelf: () => Shelf = () => sessionStorage,
  ) {
    this.#name = `foyer:form:${token}`
    this.#remembered = this.#read() ?? { key: newIdempotencyKey() }
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

  /** Notes that the form was accepted. */
  finish(result: Result): void {
    this.#write({ ...this.#remembered, result })
  }

  /** Begins a new showing of the form. */
  startAnew(): void {
    this.#write({ key: newIdempotencyKey() })
  }

  #read(): Remembered<Result> | undefined {
    try {
      const remembered = JSON.parse(this.shelf().getItem(this.#name) ?? 'null')
      return typeof remembered?.key === 'string' ? remembered : undefined
    } catch {
      return undefined
    }
  }

  #write(remembered: Remembered<Result>): void {
    this.#remembered = remembered
    try {
      this.shelf().setItem(this.#name, JSON.stringify(remembered))
    } catch {
      // Without storage the key lasts as long as the page, which still covers double clicks and new attempts.
    }
  }
}
