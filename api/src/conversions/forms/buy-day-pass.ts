import { businessToday } from '../../businesses/index.ts'
import { findOffer, Product, priceOf } from '../../catalog/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { InputReader } from '../../kernel/input.ts'
import { sellProduct } from '../sell-product.ts'
import { OfferGone } from './offer-gone.ts'
import { type Submitted, submitByLink } from './submit-by-link.ts'

const MOST_PASSES = 50

/** The day pass purchase as it came. */
export interface DayPassForm {
  linkToken: string
  fullName: string
  email: string
  mobilePhone?: string | null
  companyName?: string | null
  quantity: number
  date?: string | null
  idempotencyKey: string
}

/** Completes the day pass purchase that a link led to, at the price the pass has now. */
export function buyDayPass(context: RequestContext, form: DayPassForm): Promise<Submitted> {
  const reader = new InputReader()
  const person = {
    fullName: reader.text(form.fullName, ['input', 'fullName']),
    email: reader.email(form.email, ['input', 'email']),
    mobilePhone: reader.optionalText(form.mobilePhone, ['input', 'mobilePhone'], 50),
    companyName: reader.optionalText(form.companyName, ['input', 'companyName']),
  }
  const quantity = reader.count(form.quantity, ['input', 'quantity'], 1, MOST_PASSES)
  const useDate = reader.date(form.date, ['input', 'date'])
  return submitByLink(
    context,
    { operation: 'buyDayPass', kind: 'DAY_PASS', form, reader },
    async (tx, link, origin) => {
      const today = await businessToday(tx)
      if (useDate && useDate < today) {
        reader.refuse('INVALID', 'This day is past. Choose today or a later day.', ['input', 'date'])
        reader.finish()
      }
      const pass = await findOffer(tx.em, tx.businessId, 'DAY_PASS', link.targetId, today)
      const price = pass && (await priceOf(tx.em, tx.businessId, 'DAY_PASS', link.targetId))
      if (!price) throw new OfferGone(context, link)
      const product = await tx.em.findOneOrFail(Product, { businessId: tx.businessId, id: link.targetId })
      const total = { amountMinor: price.amountMinor * quantity, currency: price.currency }
      return sellProduct(context.app, tx, { customer: { person }, product, quantity, price: total, useDate }, origin)
    },
  )
}
