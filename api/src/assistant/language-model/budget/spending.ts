/** A token is at least so many characters of JSON; less than that in some scripts. */
const CHARACTERS_A_TOKEN = 3

/** About how many tokens a model reads where it is sent these. */
export function estimateTokens(...sent: unknown[]): number {
  return Math.ceil(sent.reduce<number>((sum, each) => sum + lengthOf(each), 0) / CHARACTERS_A_TOKEN)
}

/** The tokens that a reply has used: as the provider counts them, and estimated for a step that did not end. */
export class Spending {
  #ended = 0
  #begun = 0

  get tokens(): number {
    return this.#ended + this.#begun
  }

  /** A step begins that makes the model read about so much. */
  stepBegins(read: number): void {
    this.#ended += this.#begun
    this.#begun = read
  }

  /** A step has ended; providers that do not count leave the estimate as it is. */
  stepEnded(read: number | undefined, written: number | undefined): void {
    this.#ended += read === undefined && written === undefined ? this.#begun : (read ?? 0) + (written ?? 0)
    this.#begun = 0
  }
}

function lengthOf(sent: unknown): number {
  return typeof sent === 'string' ? sent.length : (JSON.stringify(sent)?.length ?? 0)
}
