import { Directive, Field, InputType, Int, ObjectType } from 'type-graphql'

/** An amount in the currency's smallest unit. */
@Directive('@shareable')
@ObjectType('Money', { description: 'An amount as sold. No conversion between currencies is ever made.' })
export class Money {
  @Field(() => Int, { description: "Amount in the currency's smallest unit." })
  declare amountMinor: number

  @Field(() => String, { description: 'ISO 4217 code.' })
  declare currency: string
}

/** An amount as a caller gives it. */
@InputType('MoneyInput', { description: 'An amount.' })
export class MoneyInput {
  @Field(() => Int, { description: "Amount in the currency's smallest unit." })
  declare amountMinor: number

  @Field(() => String, { description: 'ISO 4217 code.' })
  declare currency: string
}

/** Makes the graph's type of an amount; null stays null. */
export function moneyOf(amountMinor: number, currency: string): Money
export function moneyOf(amountMinor: number | null | undefined, currency: string): Money | null
export function moneyOf(amountMinor: number | null | undefined, currency: string): Money | null {
  return amountMinor == null ? null : Object.assign(new Money(), { amountMinor, currency })
}
