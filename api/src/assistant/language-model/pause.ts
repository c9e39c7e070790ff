import type { FailureKind, ModelFailure } from './model-failure.ts'

const FAILURES = 3
const PAUSE_MS = 30_000

/** Failures that the next question would meet as well. */
const LASTING: ReadonlySet<FailureKind> = new Set(['DISCONNECTED', 'REFUSED', 'TIMED_OUT', 'MALFORMED'])

/** Spares visitors the wait for a provider that is down: after some failures in a row it is left alone for a while. */
export class Pause {
  #failures = 0
  #until = 0

  get isOn(): boolean {
    return performance.now() < this.#until
  }

  failed({ kind }: ModelFailure): void {
    this.#failures = LASTING.has(kind) ? this.#failures + 1 : 0
    // After a pause one more failure is enough for the next.
    if (this.#failures >= FAILURES) this.#until = performance.now() + PAUSE_MS
  }

  succeeded(): void {
    this.#failures = 0
  }
}
