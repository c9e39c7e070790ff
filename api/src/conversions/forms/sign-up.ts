import type { RequestContext } from '../../kernel/graphql/context.ts'
import { InputReader } from '../../kernel/input.ts'
import { quoteMembership } from '../checkout/quote-sale.ts'
import { type BuyerForm, readBuyer } from '../checkout/read-buyer.ts'
import { recordSale, takeOffer } from '../checkout/record-sale.ts'
import { requireNoPayment } from '../checkout/require-no-payment.ts'
import { OfferGone } from './offer-gone.ts'
import { type Submitted, submitByLink } from './submit-by-link.ts'

/** The membership checkout as it came. */
export interface SignUpForm extends BuyerForm {
  linkToken: string
  startDate?: string | null
  idempotencyKey: string
}

/** Completes the membership checkout that a link led to, at the price the plan has now; to be invoiced at the space. */
export function signUp(context: RequestContext, form: SignUpForm): Promise<Submitted> {
  const reader = new InputReader()
  const buyer = readBuyer(reader, form)
  const startDate = reader.date(form.startDate, ['input', 'startDate'])
  return submitByLink(context, { operation: 'signUp', kinds: ['PLAN'], form, reader }, async (tx, link, origin) => {
    const sale = await quoteMembership(context, tx, link, { buyer, startDate, reader })
    requireNoPayment(context.app, sale.due)
    if (!(await takeOffer(tx, sale))) throw new OfferGone(context, link)
    return recordSale(context.app, tx, sale, origin)
  })
}
