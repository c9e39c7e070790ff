/** Codes of expected failures; the graph shows them as `UserErrorCode`. */
export type RefusalCode =
  | 'BLANK'
  | 'INVALID'
  | 'TOO_LONG'
  | 'NOT_FOUND'
  | 'SESSION_CLOSED'
  | 'LINK_INVALID'
  | 'OFFER_GONE'
  | 'PAYMENT_REQUIRED'
  | 'PAYMENT_UNAVAILABLE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'ALREADY_REVERSED'
  | 'CREDENTIALS'
  | 'ORIGIN_NOT_ALLOWED'
  | 'TOO_MANY'
  | 'IDENTITY_INVALID'
  | 'IDENTITY_CONFLICT'
  | 'CHANGED_MEANWHILE'

/** One thing that was wrong, in terms of the input. */
export interface Complaint {
  code: RefusalCode
  message: string
  field?: string[]
}

/**
 * An expected "no". Thrown by domain functions, rolls the transaction back, and reaches the caller as `userErrors`.
 * It carries every complaint at once, so that a form can show all of them.
 */
export class Refusal extends Error {
  readonly complaints: Complaint[]

  constructor(...complaints: Complaint[]) {
    super(complaints.map((complaint) => complaint.message).join(' '))
    this.name = 'Refusal'
    this.complaints = complaints
  }
}
