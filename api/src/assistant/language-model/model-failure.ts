/** What went wrong with the model. */
export type FailureKind =
  /** The provider was not reached, or the connection broke. */
  | 'DISCONNECTED'
  /** It answered with an error; the detail is the status. */
  | 'REFUSED'
  /** It said nothing for too long, or took too long altogether. */
  | 'TIMED_OUT'
  /** It ended without an end, or with another than that of an answer. */
  | 'CUT_OFF'
  /** What it sent is not what its kind of provider sends. */
  | 'MALFORMED'
  /** It said nothing at all. */
  | 'EMPTY'
  /** It wrote what may not be shown; the detail is the rule. */
  | 'UNSAFE'
  /** The reply would take more tokens than one may. */
  | 'TOO_LONG'

/** The model gave no answer that can be shown. Says nothing of what was asked or answered. */
export class ModelFailure extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind, detail?: string | number) {
    super(detail === undefined ? kind : `${kind} ${detail}`)
    this.kind = kind
  }
}
