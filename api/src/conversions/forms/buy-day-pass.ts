import type { RequestContext } from '../../kernel/graphql/context.ts'
import { InputReader } from '../../kernel/input.ts'
import { quoteDayPasses } from '../checkout/quote-sale.ts'
import { type BuyerForm, readBuyer } from '../checkout/read-buyer.ts'
import { recordSale } from '../checkout/record-sale.ts'
import { requireNoPayment } from '../checkout/require-no-payment.ts'
import { type Submitted, submitByLink } from './submit-by-link.ts'

/** Most that one purchase may have of a pass. */
export const MOST_PASSES = 50

/** The day pass purchase as it came. */
export interface DayPassForm extends BuyerForm {
  linkToken: string
  quantity: number
  date?: string | null
  idempotencyKey: string
}

/** Completes the day pass purchase that a link led to, at the price the pass has now; to be invoiced at the space. */
export function buyDayPass(context: RequestContext, form: DayPassForm): Promise<Submitted> {
  const reader = new InputReader()
  const buyer = readBuyer(reader, form)
  const quantity = reader.count(form.quantity, ['input', 'quantity'], 1, MOST_PASSES)
  const useDate = reader.date(form.date, ['input', 'date'])
  const sent = { operation: 'buyDayPass', kinds: ['DAY_PASS'], form, reader } as const
  return submitByLink(context, sent, async (tx, link, origin) => {
    const sale = await quoteDayPasses(context, tx, link, { buyer, quantity, useDate, reader })
    requireNoPayment(context.app, sale.due)
    return recordSale(context.app, tx, sale, origin)
  })
}
