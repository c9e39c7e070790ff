import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { settingsOf, WidgetSettings } from '../widget/widget-settings.ts'
import { createSite, MOST_SITES, renameSite } from './change-sites.ts'

const NAME = 'What staff tell it apart by, 1 to 60 characters, different from those of the other sites.'

@InputType({ description: 'A website that is to have the chat.' })
class CreateSiteInput {
  @Field(() => String, { description: NAME })
  declare name: string
}

@InputType({ description: 'Another name for a site.' })
class RenameSiteInput {
  @Field(() => String, { description: 'Publishable key of the site.' })
  declare siteKey: string

  @Field(() => String, { description: NAME })
  declare name: string
}

@ObjectType({ description: 'The site that was made.' })
class CreateSitePayload extends Payload {
  @Field(() => WidgetSettings, { nullable: true, description: 'The site with its new key; null on error.' })
  widgetSettings: WidgetSettings | null = null
}

@ObjectType({ description: 'The site as it is called now.' })
class RenameSitePayload extends Payload {
  @Field(() => WidgetSettings, { nullable: true, description: 'The site; null on error.' })
  widgetSettings: WidgetSettings | null = null
}

/** The websites of an operator. */
@Resolver()
export class SitesResolver {
  @Mutation(() => CreateSitePayload, {
    nullable: true,
    description: `Makes a further site with a key of its own, for another script tag. Its chat looks and greets like that of the operator's first site until that is changed, and no foreign origin may open it yet; set them with \`setAllowedOrigins\`. Noted in the audit log. Staff with the role OWNER or MANAGER. Errors: BLANK, TOO_LONG, INVALID for a name that another site has, TOO_MANY beyond ${MOST_SITES}.`,
  })
  createSite(
    @Arg('input', () => CreateSiteInput, { description: 'What it is to be called.' }) input: CreateSiteInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateSitePayload> {
    const viewer = requireStaff(context.viewer, 'settings')
    return answer(CreateSitePayload, async () => ({
      widgetSettings: settingsOf(await context.change(viewer.businessId, (tx) => createSite(tx, viewer, input.name))),
    }))
  }

  @Mutation(() => RenameSitePayload, {
    nullable: true,
    description:
      'Gives a site another name; its key stays. Noted in the audit log. Staff with the role OWNER or MANAGER. Errors: NOT_FOUND, BLANK, TOO_LONG, INVALID for a name that another site has.',
  })
  renameSite(
    @Arg('input', () => RenameSiteInput, { description: 'Which site, and its name.' }) input: RenameSiteInput,
    @Ctx() context: RequestContext,
  ): Promise<RenameSitePayload> {
    const viewer = requireStaff(context.viewer, 'settings')
    return answer(RenameSitePayload, async () => ({
      widgetSettings: settingsOf(await context.change(viewer.businessId, (tx) => renameSite(tx, viewer, input))),
    }))
  }
}
