import { defineEntity, type Opt, p } from '@mikro-orm/postgresql'
import { Directive, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Money, moneyOf } from '../kernel/graphql/money.ts'
import { Node } from '../kernel/graphql/node.ts'

/** Kinds of place on the floor plan, as an enumeration of the graph. */
export const FloorPlanItemType = { OFFICE: 'OFFICE', DEDICATED_DESK: 'DEDICATED_DESK', HOT_DESK: 'HOT_DESK' } as const
/** A kind of place on the floor plan. */
export type FloorPlanItemType = keyof typeof FloorPlanItemType

registerEnumType(FloorPlanItemType, {
  name: 'FloorPlanItemType',
  description: 'Kinds of place on the floor plan.',
  valuesConfig: {
    OFFICE: { description: 'A private office.' },
    DEDICATED_DESK: { description: "A desk of one's own." },
    HOT_DESK: { description: 'A desk that changes from day to day.' },
  },
})

const FloorPlanDeskTable = defineEntity({
  name: 'FloorPlanDesk',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    name: p.string(),
    description: p.string().nullable(),
    itemType: p.string().$type<FloorPlanItemType>(),
    size: p.double().nullable(),
    capacity: p.integer(),
    priceMinor: p.integer(),
    priceCurrency: p.string(),
    availableToAi: p.boolean().default(true),
    /** What the operator notes for the assistant. Never quoted to visitors. */
    notesForAi: p.string().nullable(),
    createdAt: p.datetime(3),
  },
})

/** An office or a desk that one can rent for oneself. */
@ObjectType('FloorPlanDesk', { implements: Node, description: 'An office or desk on the floor plan.' })
@Directive('@key(fields: "id")')
export class FloorPlanDesk extends FloorPlanDeskTable.class implements Node {
  @Field(() => String, { description: 'What it is called on the floor plan.' })
  declare name: string

  @Field(() => String, { nullable: true, description: 'One or two sentences.' })
  declare description: string | null | undefined

  @Field(() => FloorPlanItemType, { description: 'Kind of place.' })
  declare itemType: FloorPlanItemType

  @Field(() => Float, { nullable: true, description: 'Floor area in square metres.' })
  declare size: number | null | undefined

  @Field(() => Int, { description: 'How many people it holds.' })
  declare capacity: number

  @Field(() => Money, { description: 'Price a month.' })
  price(): Money {
    return moneyOf(this.priceMinor, this.priceCurrency)
  }

  @Field(() => Boolean, { description: 'Whether the assistant may mention it.' })
  declare availableToAi: boolean & Opt
}
FloorPlanDeskTable.setClass(FloorPlanDesk)
