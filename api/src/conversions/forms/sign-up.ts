import { businessToday } from '../../businesses/index.ts'
import { claimPlace, findOffer, priceOf } from '../../catalog/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { InputReader } from '../../kernel/input.ts'
import { sellContract } from '../sell-contract.ts'
import { OfferGone } from './offer-gone.ts'
import { type Submitted, submitByLink } from './submit-by-link.ts'

/** The membership checkout as it came. */
export interface SignUpForm {
  linkToken: string
  fullName: string
  email: string
  mobilePhone?: string | null
  companyName?: string | null
  startDate?: string | null
  idempotencyKey: string
}

/** Completes the membership checkout that a link led to, at the price the plan has now. */
export function signUp(context: RequestContext, form: SignUpForm): Promise<Submitted> {
  const reader = new InputReader()
  const person = {
    fullName: reader.text(form.fullName, ['input', 'fullName']),
    email: reader.email(form.email, ['input', 'email']),
    mobilePhone: reader.optionalText(form.mobilePhone, ['input', 'mobilePhone'], 50),
    companyName: reader.optionalText(form.companyName, ['input', 'companyName']),
  }
  const wished = reader.date(form.startDate, ['input', 'startDate'])
  return submitByLink(context, { operation: 'signUp', kind: 'PLAN', form, reader }, async (tx, link, origin) => {
    const today = await businessToday(tx)
    const startDate = wished ?? link.asked.startDate
    if (!startDate) reader.refuse('BLANK', 'Choose the first day of the membership.', ['input', 'startDate'])
    else if (startDate < today) {
      reader.refuse('INVALID', 'The first day is past. Choose today or a later day.', ['input', 'startDate'])
    }
    reader.finish()
    const plan = await findOffer(tx.em, tx.businessId, 'PLAN', link.targetId, today)
    const price = plan && (await priceOf(tx.em, tx.businessId, 'PLAN', link.targetId))
    if (!price || !(await claimPlace(tx, link.targetId))) throw new OfferGone(context, link)
    return sellContract(
      context.app,
      tx,
      { customer: { person }, tariffId: link.targetId, startDate: startDate!, price, priceAgreed: false },
      origin,
    )
  })
}
