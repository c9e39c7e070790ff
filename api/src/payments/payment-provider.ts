import type { Amount } from '../catalog/index.ts'

/** What a buyer has to pay before something is sold. */
export interface Payable {
  checkoutId: string
  /** Proves the checkout; comes back with every notice. */
  token: string
  /** The chat that led here. */
  sessionId: string
  email: string
  lines: { name: string; each: Amount; quantity: number }[]
  /** Where the buyer comes back to, having paid or not. */
  paidUrl: string
  unpaidUrl: string
}

/** What a provider tells of a payment, once it is proved that the provider speaks. */
export interface PaymentNotice {
  token: string
  outcome: 'PAID' | 'PROCESSING' | 'FAILED' | 'EXPIRED'
  /** What the provider calls the payment. */
  reference: string
  /** What was paid, or was to be. */
  amount: Amount
  at: Date
}

/** A notice that its sender could not prove, or not lately. */
export class UnprovedNotice extends Error {}

/** Pays later: the sale is recorded at once and invoiced. */
interface PaidAtTheSpace {
  readonly method: 'INVOICE'
}

/** Pays first: the sale is recorded when the provider says that it is paid for. */
export interface PaidByCard {
  readonly method: 'CARD'
  /** Opens the page to pay at. Asked again for the same checkout it gives the same page. */
  open(payable: Payable): Promise<{ url: string; reference: string }>
  /** Reads what came to the webhook; undefined when it is about nothing of ours. Throws an `UnprovedNotice`. */
  readNotice(body: Buffer, signature: string, now: Date): Promise<PaymentNotice | undefined>
}

/** A way to pay at checkout. */
export type PaymentProvider = PaidAtTheSpace | PaidByCard

/** By invoice, at the space: what there is without anything set up. */
export const invoiceAtTheSpace: PaidAtTheSpace = { method: 'INVOICE' }
