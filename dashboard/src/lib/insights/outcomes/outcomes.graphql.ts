import { graphql } from '#lib/graph/generated/index.ts'

/**
 * One page of outcomes, each with whose it is and the conversation it came of, what all of them add up to, and what their
 * filter names by an identifier.
 */
export const Outcomes = graphql(`
  query Outcomes($filter: ConversationFilter, $after: String, $named: [ID!]!) {
    conversionSums(filter: $filter) {
      count
      worth {
        currency
        amountMinor
      }
    }
    nodes(ids: $named) {
      ...NamedByFilter
    }
    conversions(first: 50, filter: $filter, after: $after) {
      pageInfo {
        ...PageEnds
      }
      edges {
        node {
          id
          kind
          label
          verdict
          occurredAt
          reversedAt
          value {
            amountMinor
            currency
          }
          record {
            ...RecordPersonFields
          }
          session {
            id
            conversation {
              id
              opening
              erasedAt
            }
          }
        }
      }
    }
  }
`)
