import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { findSite } from './find-site.ts'

@ObjectType('Widget', { description: 'How the widget of a site looks and greets.' })
class Widget {
  @Field(() => String, { description: 'Name of the operator.' })
  declare businessName: string

  @Field(() => String, { description: 'First line of the chat; says that it is an AI.' })
  declare greeting: string

  @Field(() => [String], { description: 'Up to three questions to begin with.' })
  declare suggestedPrompts: string[]

  @Field(() => String, { description: 'Accent colour, `#rrggbb`.' })
  declare accentColor: string

  @Field(() => String, { description: "BCP 47 tag of the operator's own language." })
  declare locale: string
}

/** What the widget asks before anything was said. */
@Resolver()
export class BusinessResolver {
  @Query(() => Widget, {
    nullable: true,
    description: 'How the widget of a site looks and greets. Public. Null for an unknown site key.',
  })
  async widget(
    @Arg('siteKey', () => String, { description: 'Publishable key of the site.' }) siteKey: string,
    @Ctx() context: RequestContext,
  ): Promise<Widget | null> {
    const found = await findSite(context, siteKey)
    if (!found) return null
    const { site, business } = found
    return Object.assign(new Widget(), {
      businessName: business.name,
      greeting: site.greeting,
      suggestedPrompts: site.suggestedPrompts.slice(0, 3),
      accentColor: site.accentColor,
      locale: business.locale,
    })
  }
}
