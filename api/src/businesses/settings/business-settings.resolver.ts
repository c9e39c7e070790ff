import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { Business } from '../business.ts'
import { type BusinessInput, updateBusiness } from './update-business.ts'

@InputType({ description: 'What is to be changed of the operator. What is left out stays as it is.' })
class UpdateBusinessInput implements BusinessInput {
  @Field(() => String, { nullable: true, description: 'What visitors know it as, 1 to 100 characters.' })
  declare name?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'IANA time zone, such as `Europe/Berlin`: days in lists and figures, opening hours and free offices go by it, those of the past too.',
  })
  declare timeZone?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'BCP 47 tag, such as `en-IE`: spoken where a visitor’s own language is not offered.',
  })
  declare locale?: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Days after the last message in which an outcome is credited to a session, 1 to 3,650; for outcomes recorded from now on (product rule 4.7).',
  })
  declare attributionDays?: number | null

  @Field(() => String, { nullable: true, description: 'E-mail address of the team that visitors are given.' })
  declare contactEmail?: string | null

  @Field(() => String, { nullable: true, description: 'Telephone number of the team, at most 40 characters.' })
  declare contactPhone?: string | null

  @Field(() => [String], {
    nullable: true,
    description: 'Postal address, at most 6 lines of 100 characters; blank ones are left out.',
  })
  declare address?: string[] | null
}

@ObjectType({ description: 'The operator as it is now.' })
class UpdateBusinessPayload extends Payload {
  @Field(() => Business, { nullable: true, description: 'The operator; null on error.' })
  business: Business | null = null
}

/** What an operator sets of itself. */
@Resolver()
export class BusinessSettingsResolver {
  @Mutation(() => UpdateBusinessPayload, {
    nullable: true,
    description:
      'Changes what the operator is called, where it is and how its days and outcomes are counted; noted in the audit log. Its currency stays: what was sold is counted in it. Staff with the role OWNER or MANAGER. Errors: BLANK, INVALID, TOO_LONG.',
  })
  updateBusiness(
    @Arg('input', () => UpdateBusinessInput, { description: 'What is to be changed.' }) input: UpdateBusinessInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateBusinessPayload> {
    const viewer = requireStaff(context.viewer, 'settings')
    return answer(UpdateBusinessPayload, async () => ({
      business: await context.change(viewer.businessId, (tx) => updateBusiness(tx, viewer, input)),
    }))
  }
}
