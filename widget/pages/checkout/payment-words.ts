import type { PaymentMethod } from '../graph/generated/graphql.ts'
import type { PageTexts } from '../language/texts/en.ts'

/** How something is paid for, as a line of the bill; nothing for what costs nothing. */
export function paymentLines(method: PaymentMethod, texts: PageTexts): [name: string, value: string][] {
  if (method === 'NONE') return []
  return [[texts.payment, method === 'CARD' ? texts.paymentByCard : texts.paymentByInvoice]]
}
