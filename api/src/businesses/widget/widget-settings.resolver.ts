import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { isStorable } from '../../kernel/input.ts'
import { Business } from '../business.ts'
import { Site } from '../site.ts'
import { OpeningHoursInput } from './opening-hours.ts'
import { updateWidgetSettings, type WidgetSettingsInput } from './update-widget-settings.ts'
import { ColorScheme, WidgetPosition } from './widget-look.ts'
import { settingsOf, WidgetSettings } from './widget-settings.ts'

@InputType({ description: 'What the widget says in one language before anything was said.' })
class WidgetTextsInput {
  @Field(() => String, { description: 'One of `en`, `de`, `fr`, `es`, `pt` and `ar`; each at most once.' })
  declare language: string

  @Field(() => String, { description: 'First line of the chat, at most 300 characters. Should say that it is an AI.' })
  declare greeting: string

  @Field(() => [String], { description: 'Questions to begin with, at most three of 80 characters each.' })
  declare suggestedPrompts: string[]
}

@InputType({ description: 'New settings of a widget. What is left out stays as it is.' })
class UpdateWidgetSettingsInput implements WidgetSettingsInput {
  @Field(() => String, { description: 'Publishable key of the site.' })
  declare siteKey: string

  @Field(() => [WidgetTextsInput], {
    nullable: true,
    description: 'The languages the chat is offered in, with its texts; they replace all former ones.',
  })
  declare texts?: WidgetTextsInput[] | null

  @Field(() => WidgetPosition, { nullable: true, description: 'Where the launcher stands.' })
  declare position?: WidgetPosition | null

  @Field(() => ColorScheme, { nullable: true, description: 'Whether it is light or dark.' })
  declare colorScheme?: ColorScheme | null

  @Field(() => String, { nullable: true, description: 'Accent colour, `#rrggbb`.' })
  declare accentColor?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Colour of texts on the accent colour, `#rrggbb`, with a contrast of at least 4.5:1. Left out with a new accent colour: white or black, whichever is read better.',
  })
  declare accentTextColor?: string | null

  @Field(() => [OpeningHoursInput], {
    nullable: true,
    description:
      'When the team is there; days that are not among them it is not. They replace all former ones, on all sites of the operator.',
  })
  declare openingHours?: OpeningHoursInput[] | null
}

@ObjectType({ description: 'The settings as they are now.' })
class UpdateWidgetSettingsPayload extends Payload {
  @Field(() => WidgetSettings, { nullable: true, description: 'The settings; null on error.' })
  widgetSettings: WidgetSettings | null = null
}

/** How staff see and set what the widget of a site looks like and says. */
@Resolver()
export class WidgetSettingsResolver {
  @Query(() => WidgetSettings, {
    nullable: true,
    description:
      'How the widget of a site looks and greets, in all its languages. Staff with the role OWNER or MANAGER. Null for a site that is not theirs.',
  })
  async widgetSettings(
    @Arg('siteKey', () => String, { description: 'Publishable key of the site.' }) siteKey: string,
    @Ctx() context: RequestContext,
  ): Promise<WidgetSettings | null> {
    const { businessId } = requireStaff(context.viewer, 'settings')
    const site = isStorable(siteKey) ? await context.em.findOne(Site, { businessId, siteKey }) : null
    if (!site) return null
    const { openingHours } = await context.em.findOneOrFail(Business, { id: businessId })
    return settingsOf({ site, openingHours })
  }

  @Query(() => [WidgetSettings], {
    nullable: true,
    description:
      'How the widget looks and greets on each site of the operator, oldest first. Staff with the role OWNER or MANAGER.',
  })
  async sites(@Ctx() context: RequestContext): Promise<WidgetSettings[]> {
    const { businessId } = requireStaff(context.viewer, 'settings')
    const sites = await context.em.find(Site, { businessId }, { orderBy: { createdAt: 'asc', id: 'asc' } })
    const { openingHours } = await context.em.findOneOrFail(Business, { id: businessId })
    return sites.map((site) => settingsOf({ site, openingHours }))
  }

  @Mutation(() => UpdateWidgetSettingsPayload, {
    nullable: true,
    description:
      'Sets how the widget of a site looks and greets, and when the team is there; noted in the audit log. Staff with the role OWNER or MANAGER. Errors: NOT_FOUND, BLANK, INVALID, TOO_LONG.',
  })
  updateWidgetSettings(
    @Arg('input', () => UpdateWidgetSettingsInput, { description: 'The site and what is to be changed.' })
    input: UpdateWidgetSettingsInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateWidgetSettingsPayload> {
    const { businessId } = requireStaff(context.viewer, 'settings')
    return answer(UpdateWidgetSettingsPayload, async () => ({
      widgetSettings: settingsOf(await updateWidgetSettings(context, businessId, input)),
    }))
  }
}
