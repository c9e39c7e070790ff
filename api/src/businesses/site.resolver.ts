import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { requireStaff } from '../kernel/graphql/viewer.ts'
import { setAllowedOrigins } from './set-allowed-origins.ts'

@InputType({ description: 'Where a chat may be opened.' })
class SetAllowedOriginsInput {
  @Field(() => String, { description: 'Publishable key of the site.' })
  declare siteKey: string

  @Field(() => [String], {
    description: 'Origins such as `https://www.example.com`, at most 50; they replace the former ones.',
  })
  declare allowedOrigins: string[]
}

@ObjectType({ description: 'Where a chat may be opened now.' })
class SetAllowedOriginsPayload extends Payload {
  @Field(() => [String], { description: 'Allowed origins; empty on error.' })
  allowedOrigins: string[] = []
}

/** What staff set for a site. */
@Resolver()
export class SiteResolver {
  @Mutation(() => SetAllowedOriginsPayload, {
    nullable: true,
    description:
      'Sets the origins whose pages may open a chat of a site; pages of this server always may. Staff with the role OWNER or MANAGER. Errors: NOT_FOUND, INVALID, BLANK, TOO_LONG.',
  })
  setAllowedOrigins(
    @Arg('input', () => SetAllowedOriginsInput, { description: 'The site and its origins.' })
    input: SetAllowedOriginsInput,
    @Ctx() context: RequestContext,
  ): Promise<SetAllowedOriginsPayload> {
    const { businessId } = requireStaff(context.viewer, 'settings')
    return answer(SetAllowedOriginsPayload, async () => ({
      allowedOrigins: await setAllowedOrigins(context, businessId, input.siteKey, input.allowedOrigins),
    }))
  }
}
