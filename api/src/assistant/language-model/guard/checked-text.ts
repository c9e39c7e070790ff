import { ModelFailure } from '../model-failure.ts'
import { faultOf } from './check-sentence.rules.ts'
import type { Grounds } from './grounds.ts'
import { endOfSentence, LONGEST_SENTENCE } from './sentences.rules.ts'

/** So much said before anything was looked up is an answer and no remark such as "Let me check". */
const REMARK = 160

/** What a model writes, let through sentence by sentence once each has been checked. Nothing is shown before. */
export class CheckedText {
  readonly #grounds: () => Grounds
  #waiting = ''
  /** Checked, but still held back. */
  #held = ''
  #shown = ''
  #lookedUp = false

  /** `grounds` is asked anew for each sentence: what is known grows with every look-up. */
  constructor(grounds: () => Grounds) {
    this.#grounds = grounds
  }

  /** What has been let through so far. */
  get shown(): string {
    return this.#shown
  }

  /** Takes in what the model wrote; gives what may be shown. Throws at the first sentence that may not. */
  push(text: string): string {
    this.#waiting += text
    for (let end = endOfSentence(this.#waiting); end !== undefined; end = endOfSentence(this.#waiting)) this.#check(end)
    if (this.#waiting.length > LONGEST_SENTENCE) throw new ModelFailure('UNSAFE', 'ENDLESS')
    return this.#lookedUp || this.#held.length > REMARK ? this.#release() : ''
  }

  /**
   * The model turns to look-ups. What it remarked before the first of them was about its workings and is left out; what
   * it says after is a paragraph of its own.
   */
  lookUp(): void {
    if (!this.#lookedUp && this.#shown === '') this.#held = this.#waiting = ''
    else this.#check(this.#waiting.length)
    this.#lookedUp = true
    if (this.#shown + this.#held !== '') this.#held = `${this.#held.trimEnd()}\n\n`
  }

  /** The model has finished: checks its last sentence too. */
  finish(): string {
    this.#check(this.#waiting.length)
    return this.#release()
  }

  /** Leaves out what the model did not finish. */
  dropUnfinished(): string {
    this.#waiting = ''
    return this.#release()
  }

  #check(end: number): void {
    const sentence = this.#waiting.slice(0, end)
    this.#waiting = this.#waiting.slice(end)
    const fault = sentence.trim() ? faultOf(sentence, this.#grounds()) : undefined
    if (fault) throw new ModelFailure('UNSAFE', fault)
    this.#held += sentence
  }

  /** Spaces at the ends of what is shown are kept back until more comes. */
  #release(): string {
    const begins = this.#shown === '' ? this.#held.trimStart() : this.#held
    const text = begins.trimEnd()
    this.#held = begins.slice(text.length)
    this.#shown += text
    return text
  }
}
