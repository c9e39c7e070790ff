import { Arg, Ctx, Field, FieldResolver, InputType, Int, Query, Resolver, Root } from 'type-graphql'
import { loadBusiness, todayIn } from '../businesses/index.ts'
import { CONVERSION_KINDS, type ConversionKind } from '../conversations/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { DateScalar } from '../kernel/graphql/scalars.ts'
import { badInput, requireScope } from '../kernel/graphql/viewer.ts'
import { isDay, isStorable } from '../kernel/input.ts'
import { Channel, DeviceClass } from '../sessions/index.ts'
import { breakdownOf } from './breakdown.ts'
import {
  Breakdown,
  ConversationCounts,
  Insights,
  InsightsDimension,
  OutcomeInsights,
  OutcomeWorth,
  TimeToConvert,
  TimeToConvertStretch,
  TrendStretch,
} from './insights.ts'
import {
  comparedWith,
  type DayRange,
  faultOf,
  InsightsComparison,
  InsightsInterval,
  InsightsPreset,
  rangeOf,
  stretchesOf,
  usualInterval,
} from './period/period.rules.ts'
import { MOST_VALUES, readFigures, type Slice } from './read-figures.ts'
import { outcomesOf, sumOf } from './sums.rules.ts'
import { histogramOf, quartilesOf } from './time-to-convert.rules.ts'

@InputType({
  description: "Days of the business's time zone: those of a preset, or from a first to a last day, at most 1,096.",
})
class InsightsPeriod {
  @Field(() => InsightsPreset, { nullable: true, description: 'Counted from today; then no days are given.' })
  declare preset?: InsightsPreset | null

  @Field(() => DateScalar, { nullable: true, description: 'First day; with `lastDay`.' })
  declare firstDay?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Last day, included; with `firstDay`.' })
  declare lastDay?: string | null
}

@InputType({ description: 'What figures are narrowed to. Everything given must hold.' })
class InsightsFilter implements Slice {
  @Field(() => [Channel], { nullable: true, description: 'Of these channels.' })
  declare channels?: Channel[] | null

  @Field(() => [DeviceClass], { nullable: true, description: 'Opened on one of these kinds of device.' })
  declare devices?: DeviceClass[] | null

  @Field(() => [String], { nullable: true, description: 'Held in one of these languages, as `Conversation.language`.' })
  declare languages?: string[] | null
}

/** Figures of conversations and what came of them. */
@Resolver(() => Insights)
export class InsightsResolver {
  @Query(() => Insights, {
    nullable: true,
    description:
      'Figures of the conversations opened within a period: how far they came, of what kind they were, what came of them. Staff, or scope `conversions:read`. Errors: BAD_USER_INPUT for a period that ends before it begins, has more than 1,096 days or lies outside of 2000 to 2100.',
  })
  async insights(
    @Arg('period', () => InsightsPeriod, { description: 'When the conversations were opened.' }) period: InsightsPeriod,
    @Arg('filter', () => InsightsFilter, { nullable: true, description: 'Which; all, if left out.' })
    filter: InsightsFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<Insights> {
    const businessId = requireScope(context.viewer, 'conversions:read')
    return insightsOf(context, await readRange(context, businessId, period), readSlice(filter))
  }

  @FieldResolver(() => Insights, {
    description: 'The same figures of another period, narrowed to the same.',
  })
  comparison(
    @Root() { range, slice }: Insights,
    @Arg('to', () => InsightsComparison, { description: 'Which period.' }) to: InsightsComparison,
    @Ctx() context: RequestContext,
  ): Promise<Insights> {
    return insightsOf(context, comparedWith(range, to), slice)
  }

  @FieldResolver(() => ConversationCounts, { description: 'The funnel: all conversations of the period.' })
  counts(@Root() { figures }: Insights): ConversationCounts {
    return countsOf(sumOf(figures.days))
  }

  @FieldResolver(() => InsightsInterval, {
    description:
      'What `trend` is told by when nothing is said: days up to 92 of them, weeks up to 400 days, else months.',
  })
  interval(@Root() { range }: Insights): InsightsInterval {
    return usualInterval(range)
  }

  @FieldResolver(() => [TrendStretch], { description: 'The period stretch by stretch, oldest first, none left out.' })
  trend(
    @Root() { range, figures }: Insights,
    @Arg('by', () => InsightsInterval, {
      nullable: true,
      description: 'How long a stretch is; as `interval`, if left out.',
    })
    by: InsightsInterval | null,
  ): TrendStretch[] {
    return stretchesOf(range, by ?? usualInterval(range)).map((stretch) => {
      const within = figures.days.filter(({ day }) => day >= stretch.firstDay && day <= stretch.lastDay)
      return Object.assign(new TrendStretch(), stretch, { counts: countsOf(sumOf(within)) })
    })
  }

  @FieldResolver(() => Breakdown, { description: 'The conversations told apart.' })
  breakdown(
    @Root() { figures }: Insights,
    @Arg('by', () => InsightsDimension, { description: 'By what.' }) by: InsightsDimension,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: `How many values, 1 to ${MOST_VALUES}.` })
    first: number | null,
    @Ctx() context: RequestContext,
  ): Promise<Breakdown> {
    const most = first ?? 10
    if (most < 1 || most > MOST_VALUES) throw badInput(`"first" must be from 1 to ${MOST_VALUES}.`)
    return breakdownOf(context, figures, by, most)
  }

  @FieldResolver(() => TimeToConvert, { description: 'How long it took those that converted.' })
  timeToConvert(@Root() { figures }: Insights): TimeToConvert {
    const { lower, median, upper } = quartilesOf(figures.minutes)
    return Object.assign(new TimeToConvert(), {
      lowerQuartileMinutes: lower,
      medianMinutes: median,
      upperQuartileMinutes: upper,
      histogram: histogramOf(figures.minutes).map((each) => Object.assign(new TimeToConvertStretch(), each)),
    })
  }

  @FieldResolver(() => [OutcomeInsights], { description: 'One entry a kind, in the order of the badges.' })
  outcomes(@Root() { figures }: Insights): OutcomeInsights[] {
    return outcomesOf(figures, Object.keys(CONVERSION_KINDS) as ConversionKind[]).map(({ worth, ...outcome }) =>
      Object.assign(new OutcomeInsights(), outcome, {
        worth: worth.map((each) => Object.assign(new OutcomeWorth(), each)),
      }),
    )
  }
}

async function insightsOf(context: RequestContext, range: DayRange, slice: Slice): Promise<Insights> {
  const businessId = requireScope(context.viewer, 'conversions:read')
  const figures = await readFigures(context, businessId, range, slice)
  const { timeZone, today, upToDate, computedAt } = figures
  return Object.assign(new Insights(), { range, slice, figures, ...range, timeZone, today, upToDate, computedAt })
}

function countsOf(counts: ReturnType<typeof sumOf>): ConversationCounts {
  return Object.assign(new ConversationCounts(), counts)
}

async function readRange(
  context: RequestContext,
  businessId: string,
  { preset, firstDay, lastDay }: InsightsPeriod,
): Promise<DayRange> {
  if (preset && !firstDay && !lastDay) {
    const business = await loadBusiness(context, businessId)
    return rangeOf(preset, todayIn(business!.timeZone, await context.now()))
  }
  if (preset || !firstDay || !lastDay) throw badInput('A period is either a preset, or a first and a last day.')
  for (const [name, day] of Object.entries({ firstDay, lastDay })) {
    if (!isDay(day)) throw badInput(`"${name}" is not a day. Write it like 2026-11-22.`)
  }
  const fault = faultOf({ firstDay, lastDay })
  if (fault) throw badInput(fault)
  return { firstDay, lastDay }
}

function readSlice(filter: InsightsFilter | null): Slice {
  return { ...filter, languages: filter?.languages?.filter(isStorable) }
}
