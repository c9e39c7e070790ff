import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { ConversionKind } from '../conversations/index.ts'
import { DateScalar, DateTimeScalar } from '../kernel/graphql/scalars.ts'
import { type DayRange, InsightsComparison, InsightsInterval, InsightsPreset } from './period/period.rules.ts'
import type { Figures, Slice } from './read-figures.ts'

registerEnumType(InsightsInterval, {
  name: 'InsightsInterval',
  description: 'How long a stretch of a trend is.',
  valuesConfig: {
    DAY: { description: 'From midnight to midnight in the time zone of the business.' },
    WEEK: { description: 'A week from Monday to Sunday.' },
    MONTH: { description: 'A month of the calendar.' },
  },
})
registerEnumType(InsightsPreset, {
  name: 'InsightsPreset',
  description: "A period counted from today in the business's time zone.",
  valuesConfig: {
    LAST_7_DAYS: { description: 'Today and the six days before.' },
    LAST_30_DAYS: { description: 'Today and the 29 days before.' },
    LAST_90_DAYS: { description: 'Today and the 89 days before.' },
    THIS_MONTH: { description: 'From the first of the month until today.' },
    LAST_MONTH: { description: 'The whole month before this one.' },
    THIS_YEAR: { description: 'From the first of January until today.' },
    LAST_12_MONTHS: { description: 'The twelve whole months before this one.' },
  },
})
registerEnumType(InsightsComparison, {
  name: 'InsightsComparison',
  description: 'What a period is compared with.',
  valuesConfig: {
    PRECEDING: { description: 'As many days right before; whole months, unless asked for by days, as many months.' },
    YEAR_BEFORE: { description: 'The same days of the calendar, a year before.' },
  },
})

/** What conversations can be told apart by. */
export const InsightsDimension = {
  GOAL: 'GOAL',
  PLAN: 'PLAN',
  OFFICE: 'OFFICE',
  DAY_PASS: 'DAY_PASS',
  PAGE: 'PAGE',
  CHANNEL: 'CHANNEL',
  DEVICE: 'DEVICE',
  LANGUAGE: 'LANGUAGE',
  CAMPAIGN: 'CAMPAIGN',
  REFERRER: 'REFERRER',
} as const
export type InsightsDimension = keyof typeof InsightsDimension
registerEnumType(InsightsDimension, {
  name: 'InsightsDimension',
  description:
    'What conversations can be told apart by. A conversation may have several goals, plans, offices and passes.',
  valuesConfig: {
    GOAL: { description: 'What was looked for: the kinds of link that were offered, as `LinkKind`.' },
    PLAN: { description: 'A plan that was offered: the identifier of a Tariff.' },
    OFFICE: { description: 'An office that a tour of was offered: the identifier of a FloorPlanDesk.' },
    DAY_PASS: { description: 'A day pass that was offered: the identifier of a Product.' },
    PAGE: { description: 'Path of the page that the window was opened on.' },
    CHANNEL: { description: 'Where it was held, as `Channel`.' },
    DEVICE: { description: 'Kind of device, as `DeviceClass`.' },
    LANGUAGE: { description: 'Language it was held in, as `Conversation.language`.' },
    CAMPAIGN: { description: '`utm_campaign` of the page.' },
    REFERRER: { description: 'Host that led to the page, without `www.`.' },
  },
})

@ObjectType({
  description:
    'How many conversations came how far. Each but `opened` is what `conversations` counts with the days as `openedFromDay` and `openedToDay`, `isTest: false`, and what is said here.',
})
export class ConversationCounts {
  @Field(() => Int, {
    description: 'Windows opened. Those left empty are in no list and in none of the other counts.',
  })
  declare opened: number

  @Field(() => Int, { description: 'Something was said: `reached: ENGAGED`.' })
  declare engaged: number

  @Field(() => Int, { description: 'A link was offered: `reached: OFFERED`.' })
  declare offered: number

  @Field(() => Int, { description: 'A link was opened: `reached: CLICKED`.' })
  declare clicked: number

  @Field(() => Int, { description: 'A form or checkout was begun: `reached: STARTED`.' })
  declare started: number

  @Field(() => Int, {
    description: 'An outcome is credited to it: `reached: CONVERTED`. Gross: also those since undone.',
  })
  declare converted: number

  @Field(() => Int, {
    description: 'An outcome is credited to it and was not undone: `standing: []`. Net (product rule 4.9).',
  })
  declare standing: number
}

@ObjectType({ description: 'A stretch of a trend.' })
export class TrendStretch {
  @Field(() => DateScalar, { description: "First day of the stretch, in the business's time zone." })
  declare firstDay: string

  @Field(() => DateScalar, { description: 'Last day of the stretch; the period may cut it off.' })
  declare lastDay: string

  @Field(() => ConversationCounts, { description: 'Those opened on these days.' })
  declare counts: ConversationCounts
}

@ObjectType({ description: 'Conversations with one value of a dimension.' })
export class BreakdownValue {
  @Field(() => String, { description: 'The value, as the filter of `conversations` takes it.' })
  declare value: string

  @Field(() => String, {
    nullable: true,
    description: 'What the plan, office or pass is called now; null for other dimensions.',
  })
  declare name: string | null

  @Field(() => ConversationCounts, { description: 'How many came how far.' })
  declare counts: ConversationCounts
}

@ObjectType({ description: 'Conversations told apart by a dimension.' })
export class Breakdown {
  @Field(() => Int, { description: 'How many values there are, also those that are not listed.' })
  declare valueCount: number

  @Field(() => [BreakdownValue], { description: 'Those with the most conversations first.' })
  declare values: BreakdownValue[]
}

@ObjectType({ description: 'Conversations whose first outcome came within a stretch of time after their opening.' })
export class TimeToConvertStretch {
  @Field(() => Int, { description: 'At least so many whole minutes.' })
  declare fromMinutes: number

  @Field(() => Int, { nullable: true, description: 'Fewer minutes than this; null for the last stretch.' })
  declare belowMinutes: number | null

  @Field(() => Int, { description: 'How many conversations.' })
  declare conversations: number
}

@ObjectType({
  description:
    'How long it took from the opening of the window to the first outcome credited to it, undone or not, in whole minutes. One from before, credited by hand, took none.',
})
export class TimeToConvert {
  @Field(() => Int, {
    nullable: true,
    description: 'A quarter had converted within so many minutes; null without any.',
  })
  declare lowerQuartileMinutes: number | null

  @Field(() => Int, { nullable: true, description: 'Half had converted within so many minutes.' })
  declare medianMinutes: number | null

  @Field(() => Int, { nullable: true, description: 'Three quarters had converted within so many minutes.' })
  declare upperQuartileMinutes: number | null

  @Field(() => [TimeToConvertStretch], { description: 'From at once to later than a month, empty stretches included.' })
  declare histogram: TimeToConvertStretch[]
}

@ObjectType({
  description: 'What outcomes of one kind and currency are worth; no currency is added to another (product rule 4.4).',
})
export class OutcomeWorth {
  @Field(() => String, { description: 'ISO 4217 code.' })
  declare currency: string

  @Field(() => Float, { description: "What is credited, in the currency's smallest unit: a whole number below 2^53." })
  declare grossMinor: number

  @Field(() => Float, { description: 'The same without what was undone.' })
  declare netMinor: number

  @Field(() => Float, { description: 'What the conversations have assisted; credited to others (product rule 4.8).' })
  declare assistedMinor: number
}

@ObjectType({ description: 'Outcomes of one kind of the conversations opened in the period, whenever they came.' })
export class OutcomeInsights {
  @Field(() => ConversionKind, { description: 'Which outcome.' })
  declare kind: ConversionKind

  @Field(() => Int, { description: 'Conversations credited with at least one: `converted: [kind]`.' })
  declare conversations: number

  @Field(() => Int, { description: 'Conversations of which one still stands: `standing: [kind]`.' })
  declare standingConversations: number

  @Field(() => Int, { description: 'Conversations of which one was undone: `reversed: [kind]`.' })
  declare reversedConversations: number

  @Field(() => Int, { description: 'Conversations that assisted one: `assisted: [kind]`.' })
  declare assistedConversations: number

  @Field(() => Int, { description: 'Outcomes credited, undone or not. A conversation may have several.' })
  declare credited: number

  @Field(() => Int, { description: 'Outcomes credited and undone since (product rule 4.9).' })
  declare reversed: number

  @Field(() => Int, { description: 'Outcomes assisted; in no rate (product rule 4.8).' })
  declare assisted: number

  @Field(() => [OutcomeWorth], { description: 'What they are worth, one entry a currency, by its code.' })
  declare worth: OutcomeWorth[]
}

/** Figures of the conversations opened within a period. */
@ObjectType({
  description:
    "Figures of the conversations opened within a period, on days of the business's time zone, with all that came of them since. Test sessions are in no figure. All figures of one answer are true at one instant.",
})
export class Insights {
  declare range: DayRange
  declare slice: Slice
  declare figures: Figures

  @Field(() => DateScalar, { description: 'First day of the period.' })
  declare firstDay: string

  @Field(() => DateScalar, { description: 'Last day of the period, included.' })
  declare lastDay: string

  @Field(() => DateScalar, { description: 'The day it is where the business is.' })
  declare today: string

  @Field(() => String, { description: 'IANA time zone that the days are of.' })
  declare timeZone: string

  @Field(() => Boolean, {
    description:
      'Whether all figures had been computed ahead. Where not, days that have changed since were computed for this answer: the figures are right all the same.',
  })
  declare upToDate: boolean

  @Field(() => DateTimeScalar, { nullable: true, description: 'When figures were last computed ahead, if ever.' })
  declare computedAt: Date | null
}
