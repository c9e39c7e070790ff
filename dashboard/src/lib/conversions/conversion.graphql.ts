import { graphql } from '#lib/graph/generated/index.ts'

/** What explains one conversion: the outcome, its record, and why it is credited as it is. */
export const ConversionFields = graphql(`
  fragment ConversionFields on Conversion {
    id
    kind
    label
    outcome
    source
    isFirst
    groupId
    verdict
    reason
    occurredAt
    reversedAt
    reversalReason
    clickedAt
    windowEndsAt
    value {
      amountMinor
      currency
    }
    record {
      __typename
      id
    }
    link {
      id
      label
    }
    message {
      id
    }
    session {
      id
    }
  }
`)
