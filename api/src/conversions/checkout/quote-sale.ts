import { businessToday } from '../../businesses/index.ts'
import { findOffer, priceOf, Tariff } from '../../catalog/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import type { InputReader } from '../../kernel/input.ts'
import type { Link } from '../../links/index.ts'
import { OfferGone } from '../forms/offer-gone.ts'
import { priceOfMembership, priceOfPasses, type SalePrice } from './amount-due.rules.ts'
import type { Buyer } from './read-buyer.ts'

/** Something about to be sold, at the price it has now. */
export type Sale = SalePrice & { targetId: string; name: string; buyer: Buyer } & (
    | { kind: 'PLAN'; startDate: string }
    | { kind: 'DAY_PASS'; quantity: number; useDate: string | undefined }
  )

/** A membership from a day on: the link's unless the form names one. */
export async function quoteMembership(
  context: RequestContext,
  tx: Transaction,
  link: Link,
  form: { buyer: Buyer; startDate: string | undefined; reader: InputReader },
): Promise<Extract<Sale, { kind: 'PLAN' }>> {
  const { buyer, reader } = form
  const today = await businessToday(tx)
  const startDate = form.startDate ?? link.asked.startDate
  if (!startDate) reader.refuse('BLANK', 'Choose the first day of the membership.', ['input', 'startDate'])
  else if (startDate < today) {
    reader.refuse('INVALID', 'The first day is past. Choose today or a later day.', ['input', 'startDate'])
  }
  reader.finish()
  const { targetId } = link
  const plan = await findOffer(tx.em, tx.businessId, 'PLAN', targetId, today)
  const price = plan && (await priceOf(tx.em, tx.businessId, 'PLAN', targetId))
  if (!price) throw new OfferGone(context, link)
  const { signUpFeeMinor } = await tx.em.findOneOrFail(Tariff, { businessId: tx.businessId, id: targetId })
  const prices = priceOfMembership(price, signUpFeeMinor)
  return { kind: 'PLAN', targetId, name: plan.facts.name, buyer, startDate: startDate!, ...prices }
}

/** Day passes, for a day if the form names one. */
export async function quoteDayPasses(
  context: RequestContext,
  tx: Transaction,
  link: Link,
  form: { buyer: Buyer; quantity: number; useDate: string | undefined; reader: InputReader },
): Promise<Extract<Sale, { kind: 'DAY_PASS' }>> {
  const { buyer, quantity, useDate, reader } = form
  const today = await businessToday(tx)
  if (useDate && useDate < today) {
    reader.refuse('INVALID', 'This day is past. Choose today or a later day.', ['input', 'date'])
    reader.finish()
  }
  const { targetId } = link
  const pass = await findOffer(tx.em, tx.businessId, 'DAY_PASS', targetId, today)
  const price = pass && (await priceOf(tx.em, tx.businessId, 'DAY_PASS', targetId))
  if (!price) throw new OfferGone(context, link)
  const prices = priceOfPasses(price, quantity)
  return { kind: 'DAY_PASS', targetId, name: pass.facts.name, buyer, quantity, useDate, ...prices }
}
