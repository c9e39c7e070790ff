import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { LinkKind, type OfferKind } from '../catalog/index.ts'
import type { Sale } from '../conversions/index.ts'
import { Money, moneyOf } from '../kernel/graphql/money.ts'
import { Node } from '../kernel/graphql/node.ts'
import { DateScalar, DateTimeScalar } from '../kernel/graphql/scalars.ts'

/** How something is paid for. */
export const PaymentMethod = { NONE: 'NONE', INVOICE: 'INVOICE', CARD: 'CARD' } as const
export type PaymentMethod = keyof typeof PaymentMethod
registerEnumType(PaymentMethod, {
  name: 'PaymentMethod',
  description: 'How something is paid for.',
  valuesConfig: {
    NONE: { description: 'It costs nothing.' },
    INVOICE: { description: 'By invoice, at the space.' },
    CARD: { description: 'By card, before it is recorded.' },
  },
})

/** How far a checkout came. */
export const CheckoutState = {
  PENDING: 'PENDING',
  PROCESSING: 'PROCESSING',
  COMPLETED: 'COMPLETED',
  FAILED: 'FAILED',
  EXPIRED: 'EXPIRED',
} as const
export type CheckoutState = keyof typeof CheckoutState
registerEnumType(CheckoutState, {
  name: 'CheckoutState',
  description: 'How far a checkout came.',
  valuesConfig: {
    PENDING: { description: 'Waits for the buyer to pay.' },
    PROCESSING: { description: 'The buyer has paid in a way that takes time to arrive.' },
    COMPLETED: { description: 'The sale is recorded.' },
    FAILED: { description: 'The payment did not arrive. Nothing was recorded.' },
    EXPIRED: { description: 'The buyer did not pay in time. Nothing was recorded.' },
  },
})

/** Why staff should look at a checkout. */
export const CheckoutAttention = { OFFER_GONE: 'OFFER_GONE', AMOUNT_DIFFERS: 'AMOUNT_DIFFERS' } as const
export type CheckoutAttention = keyof typeof CheckoutAttention
registerEnumType(CheckoutAttention, {
  name: 'CheckoutAttention',
  description: 'Why staff should look at a checkout that was paid and recorded. New reasons may be added.',
  valuesConfig: {
    OFFER_GONE: { description: 'What was paid for was no longer on offer (product rules 4.6 and 4.10).' },
    AMOUNT_DIFFERS: { description: 'Another amount or currency arrived than was due.' },
  },
})

const CheckoutTable = defineEntity({
  name: 'Checkout',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    linkId: p.string(),
    idempotencyKey: p.string(),
    method: p.string().$type<PaymentMethod>(),
    state: p.string().$type<CheckoutState>(),
    /** What is sold, at the price it was agreed at; who buys it only until it is recorded. */
    sale: p.json<Omit<Sale, 'buyer'> & Partial<Pick<Sale, 'buyer'>>>(),
    dueMinor: p.integer(),
    dueCurrency: p.string(),
    paidMinor: p.integer().strictNullable(),
    paidCurrency: p.string().strictNullable(),
    /** What the provider calls the payment, and where it is made. */
    providerReference: p.string().strictNullable(),
    providerUrl: p.string().strictNullable(),
    attention: p.array().$type<CheckoutAttention[]>(),
    recordId: p.string().strictNullable(),
    createdAt: p.datetime(3),
    settledAt: p.datetime(3).strictNullable(),
  },
})

/** One purchase by a link, from the form to the record. */
@ObjectType('Checkout', { implements: Node, description: 'One purchase by a link, from the form to the record.' })
export class Checkout extends CheckoutTable.class implements Node {
  @Field(() => PaymentMethod, { description: 'How it is paid for.' })
  declare method: PaymentMethod

  @Field(() => CheckoutState, { description: 'How far it came.' })
  declare state: CheckoutState

  @Field(() => LinkKind, { description: 'What kind of thing is bought.' })
  kind(): OfferKind {
    return this.sale.kind
  }

  @Field(() => String, { description: 'Name of the plan or pass, as it was then.' })
  name(): string {
    return this.sale.name
  }

  @Field(() => Int, { description: 'How many.' })
  quantity(): number {
    return 'quantity' in this.sale ? Number(this.sale.quantity) : 1
  }

  @Field(() => DateScalar, { nullable: true, description: 'First day of the membership, or day of use of the pass.' })
  date(): string | null {
    const { startDate, useDate } = this.sale as { startDate?: string; useDate?: string }
    return startDate ?? useDate ?? null
  }

  @Field(() => Money, { description: 'What was due at checkout: first period and sign-up fee, or all passes.' })
  due(): Money {
    return moneyOf(this.dueMinor, this.dueCurrency)
  }

  @Field(() => Money, { nullable: true, description: 'What was paid by card, once it is known.' })
  paid(): Money | null {
    return this.paidCurrency === null ? null : moneyOf(this.paidMinor, this.paidCurrency)
  }

  @Field(() => DateTimeScalar, { description: 'When the form was sent.' })
  declare createdAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was recorded, failed or expired.' })
  declare settledAt: Date | null
}
CheckoutTable.setClass(Checkout)
