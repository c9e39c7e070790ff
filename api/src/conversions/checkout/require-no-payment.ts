import type { Amount } from '../../catalog/index.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'

/** Refuses to record what has to be paid by card first. Without a card provider everything is invoiced at the space. */
export function requireNoPayment(app: App, due: Amount): void {
  if (!app.config.stripe || due.amountMinor === 0) return
  throw new Refusal({
    code: 'PAYMENT_REQUIRED',
    message: 'This is paid by card before it is recorded. Start a checkout instead.',
    field: ['input', 'linkToken'],
  })
}
