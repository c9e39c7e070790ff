import type { InsightsOfPeriodQuery } from '#lib/graph/generated/graphql.ts'

/** All figures of a period, as the graph gives them. */
export type Insights = NonNullable<InsightsOfPeriodQuery['insights']>
/** How many conversations came how far. */
export type Counts = Insights['counts']
