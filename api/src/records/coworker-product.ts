import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../kernel/graphql/node.ts'
import { DateScalar, DateTimeScalar } from '../kernel/graphql/scalars.ts'
import { ConversionRecord } from './conversion-record.ts'

const CoworkerProductTable = defineEntity({
  name: 'CoworkerProduct',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    uniqueId: p.string().strictNullable(),
    externalUrl: p.string().strictNullable(),
    createdAt: p.datetime(3),
    coworkerId: p.string(),
    productId: p.string(),
    quantity: p.integer(),
    /** Paid for all of them together. */
    priceMinor: p.integer(),
    priceCurrency: p.string(),
    saleDate: p.datetime(3),
    useDate: p.date().strictNullable(),
    activated: p.boolean(),
    refundedAt: p.datetime(3).strictNullable(),
    invoiced: p.boolean(),
    paid: p.boolean(),
  },
})

/** Something bought, such as a day pass. */
@ObjectType('CoworkerProduct', {
  implements: [Node, ConversionRecord],
  description: 'Something bought, such as a day pass.',
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "uniqueId")')
export class CoworkerProduct extends CoworkerProductTable.class implements ConversionRecord {
  @Field(() => ID, { nullable: true, description: 'Identifier in Nexudus.' })
  declare uniqueId: string | null

  @Field(() => Int, { description: 'How many.' })
  declare quantity: number

  @Field(() => DateTimeScalar, { description: 'When it was sold.' })
  declare saleDate: Date

  @Field(() => DateScalar, { nullable: true, description: 'Day it is for, if one was named.' })
  declare useDate: string | null

  @Field(() => Boolean, { description: 'Whether it can be used.' })
  declare activated: boolean

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was refunded, if it was (product rule 4.9).' })
  declare refundedAt: Date | null

  @Field(() => Boolean, { description: 'Whether it was invoiced.' })
  declare invoiced: boolean

  @Field(() => Boolean, { description: 'Whether it was paid.' })
  declare paid: boolean
}
CoworkerProductTable.setClass(CoworkerProduct)
