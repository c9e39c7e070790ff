import { graphql } from '#lib/graph/generated/index.ts'

/** Names of the records behind one badge, read when its list is opened. */
export const RecordChoices = graphql(`
  query RecordChoices($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Visitor {
        fullName
        erasedAt
        createdAt
      }
      ... on Coworker {
        fullName
        erasedAt
        createdAt
      }
      ... on CoworkerContract {
        createdAt
        coworker {
          id
          fullName
          erasedAt
        }
        tariff {
          id
          name
        }
      }
      ... on CoworkerProduct {
        createdAt
        quantity
        coworker {
          id
          fullName
          erasedAt
        }
        product {
          id
          name
        }
      }
    }
  }
`)
