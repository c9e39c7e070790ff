import { graphql } from '#lib/graph/generated/index.ts'

/** Where conversations stopped, week by week, and at which offers. */
export const FrictionBoard = graphql(`
  query FrictionBoard($times: [DateTime!]!, $from: DateTime!, $before: DateTime!) {
    frictionBoard(times: $times) {
      members
      prospects
      converted
      reasons {
        reason
        counts
      }
      answered {
        id
        text
        closedAt
      }
    }
    frictionOffers(from: $from, before: $before) {
      reason
      targetId
      name
      count
    }
  }
`)
