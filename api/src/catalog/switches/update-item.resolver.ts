import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { MoneyInput } from '../../kernel/graphql/money.ts'
import { answer } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { SetAiSwitchesInput } from './ai-switches.resolver.ts'
import { ItemPayload, shownItem } from './item-payload.ts'
import { type ItemInput, updateItem } from './update-item.ts'

/** What is to be changed of something on offer. */
@InputType({ description: 'What is to be changed of something on offer. What is left out stays as it is.' })
export class UpdateCatalogItemInput extends SetAiSwitchesInput implements ItemInput {
  @Field(() => String, { nullable: true, description: 'What it is called, 1 to 200 characters.' })
  declare name?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'One or two sentences, at most 1,000 characters; null takes them away.',
  })
  declare description?: string | null

  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'What it costs from now on, in the currency it has. Outcomes keep the value they were recorded with; contracts without a price of their own follow.',
  })
  declare price?: MoneyInput | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is on the website; of plans and products only.' })
  declare visible?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is no longer sold; of plans and products only.' })
  declare archived?: boolean | null
}

@ObjectType({ description: 'What was changed, as it is now: one of the three, all null on error.' })
class UpdateCatalogItemPayload extends ItemPayload {}

/** What operators change of what they sell. */
@Resolver()
export class UpdateItemResolver {
  @Mutation(() => UpdateCatalogItemPayload, {
    nullable: true,
    description:
      'Changes a plan, a product, an office or a desk, and what the assistant may say of it, all at once. Links that were made before lead to it as it is then; what is hidden or archived is gone for them (product rule 4.10). Staff with the role OWNER or MANAGER. Noted in the audit log. Errors: NOT_FOUND, BLANK, TOO_LONG, INVALID for another currency, a price below zero, or what an office does not have.',
  })
  updateCatalogItem(
    @Arg('input', () => UpdateCatalogItemInput, { description: 'What is to be changed of what.' })
    input: UpdateCatalogItemInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateCatalogItemPayload> {
    const viewer = requireStaff(context.viewer, 'settings')
    return answer(UpdateCatalogItemPayload, async () =>
      shownItem(await context.change(viewer.businessId, (tx) => updateItem(tx, viewer, input))),
    )
  }
}
