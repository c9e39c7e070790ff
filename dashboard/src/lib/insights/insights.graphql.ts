import { graphql } from '#lib/graph/generated/index.ts'

/** All figures of a period, and those that they are compared with. */
export const InsightsOfPeriod = graphql(`
  query InsightsOfPeriod(
    $period: InsightsPeriod!
    $filter: InsightsFilter
    $comparison: InsightsComparison!
    $interval: InsightsInterval
    $dimension: InsightsDimension!
    $most: Int!
  ) {
    insights(period: $period, filter: $filter) {
      firstDay
      lastDay
      today
      timeZone
      interval
      counts {
        ...Counts
      }
      trend(by: $interval) {
        firstDay
        lastDay
        counts {
          ...Counts
        }
      }
      breakdown(by: $dimension, first: $most) {
        valueCount
        values {
          value
          name
          counts {
            ...Counts
          }
        }
      }
      timeToConvert {
        lowerQuartileMinutes
        medianMinutes
        upperQuartileMinutes
        histogram {
          fromMinutes
          belowMinutes
          conversations
        }
      }
      outcomes {
        ...OutcomeFigures
      }
      comparison(to: $comparison) {
        firstDay
        lastDay
        interval
        counts {
          ...Counts
        }
        trend(by: $interval) {
          firstDay
          lastDay
          counts {
            ...Counts
          }
        }
        timeToConvert {
          medianMinutes
        }
        outcomes {
          ...OutcomeFigures
        }
      }
    }
  }

  fragment Counts on ConversationCounts {
    opened
    engaged
    offered
    clicked
    started
    converted
    standing
  }

  fragment OutcomeFigures on OutcomeInsights {
    kind
    conversations
    standingConversations
    reversedConversations
    assistedConversations
    worth {
      currency
      grossMinor
      netMinor
      assistedMinor
    }
  }
`)
