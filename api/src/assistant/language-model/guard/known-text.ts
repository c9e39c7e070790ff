import { tellingWords, unmarked } from './comparable.rules.ts'
import { type MoneySaid, moneyIn } from './money.rules.ts'
import { numeralsIn } from './numerals.rules.ts'

/** A sentence of a text that was looked up. */
export interface KnownSentence {
  text: string
  words: ReadonlySet<string>
  money: readonly MoneySaid[]
}

/** A text that sentences of the model may rest on, read once however many are held against it. */
export class KnownText {
  readonly #text: string
  #sentences: readonly KnownSentence[] | undefined
  #numbers: ReadonlySet<number> | undefined

  constructor(text: string) {
    this.#text = text
  }

  get sentences(): readonly KnownSentence[] {
    this.#sentences ??= this.#text
      .split(/(?<=[.!?؟])\s+|\n+/)
      .map((text) => ({ text: unmarked(text), words: new Set(tellingWords(text)), money: moneyIn(text) }))
    return this.#sentences
  }

  /** Every number in it. */
  get numbers(): ReadonlySet<number> {
    this.#numbers ??= new Set(numeralsIn(this.#text).flat())
    return this.#numbers
  }
}
