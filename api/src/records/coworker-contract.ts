import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../kernel/graphql/node.ts'
import { DateScalar } from '../kernel/graphql/scalars.ts'
import { ConversionRecord } from './conversion-record.ts'

const CoworkerContractTable = defineEntity({
  name: 'CoworkerContract',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    uniqueId: p.string().strictNullable(),
    externalUrl: p.string().strictNullable(),
    createdAt: p.datetime(3),
    coworkerId: p.string(),
    tariffId: p.string(),
    startDate: p.date(),
    billingDay: p.integer(),
    quantity: p.integer(),
    /** Null for the price of the tariff. */
    priceMinor: p.integer().strictNullable(),
    priceCurrency: p.string().strictNullable(),
    renewalDate: p.date().strictNullable(),
    cancellationDate: p.date().strictNullable(),
    active: p.boolean(),
    cancelled: p.boolean(),
  },
})

/** A membership. */
@ObjectType('CoworkerContract', { implements: [Node, ConversionRecord], description: 'A membership.' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "uniqueId")')
export class CoworkerContract extends CoworkerContractTable.class implements ConversionRecord {
  @Field(() => ID, { nullable: true, description: 'Identifier in Nexudus.' })
  declare uniqueId: string | null

  @Field(() => DateScalar, { description: 'First day.' })
  declare startDate: string

  @Field(() => Int, { description: 'Day of the month it is invoiced on, 1 to 28.' })
  declare billingDay: number

  @Field(() => Int, { description: 'How many memberships.' })
  declare quantity: number

  @Field(() => DateScalar, { nullable: true, description: 'Next renewal.' })
  declare renewalDate: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force, once cancelled.' })
  declare cancellationDate: string | null

  /** Shown together with the last day, if it was cancelled. */
  declare active: boolean

  @Field(() => Boolean, { description: 'Whether it was cancelled.' })
  declare cancelled: boolean
}
CoworkerContractTable.setClass(CoworkerContract)
