import { graphql } from '#lib/graph/generated/index.ts'

/** What a badge shows. */
export const BadgeFields = graphql(`
  fragment BadgeFields on Badge {
    kind
    label
    color
    count
    reversedCount
    assistedCount
    records {
      __typename
      id
    }
  }
`)
