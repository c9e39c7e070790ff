import { Field, ObjectType } from 'type-graphql'
import { textColorOn } from './contrast.rules.ts'
import { OpeningHours, showOpeningHours } from './opening-hours.ts'
import type { WidgetSetUp } from './update-widget-settings.ts'
import { ColorScheme, type StoredWidgetTexts, WidgetPosition } from './widget-look.ts'

@ObjectType('WidgetTexts', { description: 'What the widget says in one language before anything was said.' })
class WidgetTexts {
  @Field(() => String, { description: 'One of `en`, `de`, `fr`, `es`, `pt` and `ar`.' })
  declare language: string

  @Field(() => String, { description: 'First line of the chat.' })
  declare greeting: string

  @Field(() => [String], { description: 'Questions to begin with, at most three.' })
  declare suggestedPrompts: string[]
}

/** How the widget of a site looks and greets. */
@ObjectType('WidgetSettings', { description: 'How the widget of a site looks and greets, as staff set it.' })
export class WidgetSettings {
  @Field(() => String, { description: 'Publishable key of the site.' })
  declare siteKey: string

  @Field(() => String, { description: 'What staff call the site.' })
  declare name: string

  @Field(() => [WidgetTexts], { description: 'What it says, for each language it is offered in.' })
  declare texts: StoredWidgetTexts[]

  @Field(() => WidgetPosition, { description: 'Where the launcher stands.' })
  declare position: WidgetPosition

  @Field(() => ColorScheme, { description: 'Whether it is light or dark.' })
  declare colorScheme: ColorScheme

  @Field(() => String, { description: 'Accent colour, `#rrggbb`.' })
  declare accentColor: string

  @Field(() => String, { description: 'Colour of texts on the accent colour, `#rrggbb`.' })
  declare accentTextColor: string

  @Field(() => [String], { description: 'Origins whose pages may open a chat; set with `setAllowedOrigins`.' })
  declare allowedOrigins: string[]

  @Field(() => [OpeningHours], {
    description:
      'When the team is there, Monday first: by these the chat says whether somebody is, and the assistant when you are open. The same for all sites of the operator.',
  })
  declare openingHours: OpeningHours[]
}

/** What staff see of a site and its widget. */
export function settingsOf({ site, openingHours }: WidgetSetUp): WidgetSettings {
  const { siteKey, texts, position, colorScheme, accentColor, allowedOrigins } = site
  const accentTextColor = site.accentTextColor ?? textColorOn(accentColor)
  const hours = { openingHours: showOpeningHours(openingHours) }
  return {
    siteKey,
    name: site.name ?? siteKey,
    texts,
    position,
    colorScheme,
    accentColor,
    accentTextColor,
    allowedOrigins,
    ...hours,
  }
}
