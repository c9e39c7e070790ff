import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { type FoundSite, findSite } from '../find-site.ts'
import { textColorOn } from './contrast.rules.ts'
import { type TeamPresence, teamPresence } from './team-presence.rules.ts'
import { chooseLanguage } from './widget-language.rules.ts'
import { ColorScheme, WidgetPosition } from './widget-look.ts'

@ObjectType('TeamPresence', { description: "Whether the operator's team is there, by its opening hours." })
class TeamPresenceShown implements TeamPresence {
  @Field(() => Boolean, { description: 'Whether the space is open now, by the clocks of its time zone.' })
  declare isOpen: boolean

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it opens next; null while it is open, and when the operator has set no hours.',
  })
  declare nextOpening: Date | null
}

@ObjectType('Widget', { description: 'How the widget of a site looks and greets.' })
class Widget {
  @Field(() => String, { description: 'Name of the operator.' })
  declare businessName: string

  @Field(() => String, { description: 'First line of the chat; says that it is an AI.' })
  declare greeting: string

  @Field(() => [String], { description: 'Up to three questions to begin with.' })
  declare suggestedPrompts: string[]

  @Field(() => String, { description: 'Language of the greeting and the questions, one of `languages`.' })
  declare language: string

  @Field(() => [String], {
    description: 'Languages the chat is offered in, of `en`, `de`, `fr`, `es`, `pt` and `ar`; at least one.',
  })
  declare languages: string[]

  @Field(() => WidgetPosition, { description: 'Where the launcher stands.' })
  declare position: WidgetPosition

  @Field(() => ColorScheme, { description: 'Whether it is light or dark.' })
  declare colorScheme: ColorScheme

  @Field(() => String, { description: 'Accent colour, `#rrggbb`.' })
  declare accentColor: string

  @Field(() => String, {
    description: 'Colour of texts on the accent colour, `#rrggbb`; the contrast is at least 4.5:1.',
  })
  declare accentTextColor: string

  @Field(() => TeamPresenceShown, { description: 'Whether the team is there now.' })
  declare teamPresence: TeamPresence

  @Field(() => String, { description: "BCP 47 tag of the operator's own language." })
  declare locale: string
}

/** What the widget asks before anything was said. */
@Resolver()
export class WidgetResolver {
  @Query(() => Widget, {
    nullable: true,
    description: 'How the widget of a site looks and greets. Public. Null for an unknown site key.',
  })
  async widget(
    @Arg('siteKey', () => String, { description: 'Publishable key of the site.' }) siteKey: string,
    @Arg('locale', () => String, {
      nullable: true,
      description:
        "BCP 47 tag of the visitor's language, such as `pt-BR`. Where the chat is not offered in it, and without one, the operator's own language is taken.",
    })
    locale: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Widget | null> {
    const found = await findSite(context, siteKey)
    return found ? showWidget(found, locale, await context.now()) : null
  }
}

function showWidget({ site, business }: FoundSite, locale: string | null, now: Date): Widget {
  const languages = site.texts.map(({ language }) => language)
  const language = chooseLanguage(languages, locale, business.locale)
  const texts = site.texts.find((each) => each.language === language)
  if (!texts) throw new Error(`The site ${site.id} greets in no language.`)
  return Object.assign(new Widget(), {
    ...texts,
    businessName: business.name,
    languages,
    position: site.position,
    colorScheme: site.colorScheme,
    accentColor: site.accentColor,
    accentTextColor: site.accentTextColor ?? textColorOn(site.accentColor),
    teamPresence: teamPresence(business.openingHours, business.timeZone, now),
    locale: business.locale,
  })
}
