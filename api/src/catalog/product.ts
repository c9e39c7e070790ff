import { defineEntity, type Opt, p } from '@mikro-orm/postgresql'
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Money, moneyOf } from '../kernel/graphql/money.ts'
import { Node } from '../kernel/graphql/node.ts'

/** Kinds of product, as an enumeration of the graph. */
export const SystemProductType = {
  DAY_PASS: 'DAY_PASS',
  MEETING_ROOM_CREDIT: 'MEETING_ROOM_CREDIT',
  OTHER: 'OTHER',
} as const
/** A kind of product. */
export type SystemProductType = keyof typeof SystemProductType

registerEnumType(SystemProductType, {
  name: 'SystemProductType',
  description: 'Kinds of product.',
  valuesConfig: {
    DAY_PASS: { description: 'Access for one day.' },
    MEETING_ROOM_CREDIT: { description: 'Minutes or credit for meeting rooms.' },
    OTHER: { description: 'Anything else.' },
  },
})

const ProductTable = defineEntity({
  name: 'Product',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    name: p.string(),
    description: p.string().nullable(),
    systemProductType: p.string().$type<SystemProductType>(),
    priceMinor: p.integer(),
    priceCurrency: p.string(),
    visible: p.boolean().default(true),
    archived: p.boolean().default(false),
    availableToAi: p.boolean().default(true),
    /** What the operator notes for the assistant. Never quoted to visitors. */
    notesForAi: p.string().nullable(),
    showPriceForAi: p.boolean().default(true),
    priceForAiMinor: p.integer().nullable(),
    createdAt: p.datetime(3),
  },
})

/** Something sold once, such as a day pass. */
@ObjectType('Product', { implements: Node, description: 'A product on sale.' })
@Directive('@key(fields: "id")')
export class Product extends ProductTable.class implements Node {
  @Field(() => String, { description: 'What it is called on the website.' })
  declare name: string

  @Field(() => String, { nullable: true, description: 'One or two sentences.' })
  declare description: string | null | undefined

  @Field(() => SystemProductType, { description: 'Kind of product. Only a day pass earns a badge.' })
  declare systemProductType: SystemProductType

  @Field(() => Money, { description: 'Price of one.' })
  price(): Money {
    return moneyOf(this.priceMinor, this.priceCurrency)
  }

  @Field(() => Boolean, { description: 'Shown on the website.' })
  declare visible: boolean & Opt

  @Field(() => Boolean, { description: 'No longer sold.' })
  declare archived: boolean & Opt

  @Field(() => Boolean, { description: 'Whether the assistant may mention it.' })
  declare availableToAi: boolean & Opt

  @Field(() => Boolean, { description: 'Whether the assistant may say its price.' })
  declare showPriceForAi: boolean & Opt

  @Field(() => Money, { nullable: true, description: 'Price the assistant says instead, if set.' })
  priceForAi(): Money | null {
    return moneyOf(this.priceForAiMinor, this.priceCurrency)
  }
}
ProductTable.setClass(Product)
