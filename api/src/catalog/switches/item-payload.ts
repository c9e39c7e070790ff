import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../kernel/graphql/payload.ts'
import { FloorPlanDesk } from '../floor-plan-desk.ts'
import { Product } from '../product.ts'
import { Tariff } from '../tariff.ts'
import type { SwitchedItem } from './set-ai-switches.ts'

/** What payloads have that answer with a plan, a product or a desk. */
@ObjectType()
export abstract class ItemPayload extends Payload {
  @Field(() => Tariff, { nullable: true, description: 'The plan.' })
  tariff: Tariff | null = null

  @Field(() => Product, { nullable: true, description: 'The day pass or other product.' })
  product: Product | null = null

  @Field(() => FloorPlanDesk, { nullable: true, description: 'The office or desk.' })
  floorPlanDesk: FloorPlanDesk | null = null
}

/** The one field of such a payload that is not empty. */
export function shownItem(item: SwitchedItem): Partial<ItemPayload> {
  if (item instanceof Tariff) return { tariff: item }
  return item instanceof Product ? { product: item } : { floorPlanDesk: item }
}
