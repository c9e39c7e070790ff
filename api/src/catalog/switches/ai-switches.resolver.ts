import {
  Arg,
  type ClassType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { MoneyInput } from '../../kernel/graphql/money.ts'
import { answer } from '../../kernel/graphql/payload.ts'
import { forbidden, hasScope, requireStaff } from '../../kernel/graphql/viewer.ts'
import { FloorPlanDesk } from '../floor-plan-desk.ts'
import { Product } from '../product.ts'
import { Tariff } from '../tariff.ts'
import { ItemPayload, shownItem } from './item-payload.ts'
import { type SwitchedItem, setAiSwitches } from './set-ai-switches.ts'

@InputType({ description: 'What the assistant may say of something on offer. What is left out stays as it is.' })
export class SetAiSwitchesInput {
  @Field(() => ID, { description: 'The plan, product, office or desk.' })
  declare id: string

  @Field(() => Boolean, { nullable: true, description: 'Whether the assistant may mention it at all.' })
  declare availableToAi?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it may say the price; of plans and products only.',
  })
  declare showPriceForAi?: boolean | null

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Price it says instead, in the currency of the price; null takes it away. Of plans and products only.',
  })
  declare priceForAi?: MoneyInput | null

  @Field(() => String, {
    nullable: true,
    description: 'What the operator notes for the assistant, at most 2,000 characters; null takes it away.',
  })
  declare notesForAi?: string | null
}

@ObjectType({ description: 'What was set, as it is now: one of the three, all null on error.' })
class SetAiSwitchesPayload extends ItemPayload {}

/** What operators set for their assistant. */
@Resolver()
export class AiSwitchesResolver {
  @Mutation(() => SetAiSwitchesPayload, {
    nullable: true,
    description:
      'Sets what the assistant may say of a plan, a product or an office, from its next answer on. Staff with the role OWNER or MANAGER. Noted in the audit log. Errors: NOT_FOUND, TOO_LONG, INVALID for another currency, a price below zero, or the price of an office.',
  })
  setAiSwitches(
    @Arg('input', () => SetAiSwitchesInput, { description: 'What may be said of what.' }) input: SetAiSwitchesInput,
    @Ctx() context: RequestContext,
  ): Promise<SetAiSwitchesPayload> {
    const viewer = requireStaff(context.viewer, 'settings')
    return answer(SetAiSwitchesPayload, async () => {
      return shownItem(await context.change(viewer.businessId, (tx) => setAiSwitches(tx, viewer, input)))
    })
  }
}

function notesResolver(type: ClassType<SwitchedItem>) {
  @Resolver(() => type)
  class NotesForAiResolver {
    @FieldResolver(() => String, {
      nullable: true,
      description: 'What the operator notes for the assistant. Never quoted to visitors. Staff, or `catalog:read`.',
    })
    notesForAi(@Root() item: SwitchedItem, @Ctx() context: RequestContext): string | null {
      if (!hasScope(context.viewer, 'catalog:read')) throw forbidden('Only staff see what they note for the assistant.')
      return item.notesForAi ?? null
    }
  }
  return NotesForAiResolver
}

/** What staff note for the assistant of plans, products and offices. */
export const notesForAiResolvers = [Tariff, Product, FloorPlanDesk].map(notesResolver)
