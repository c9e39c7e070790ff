import { graphql } from '#lib/graph/generated/index.ts'

/** Whose a record is. */
export const RecordPerson = graphql(`
  fragment RecordPersonFields on ConversionRecord {
    __typename
    id
    ... on Visitor {
      fullName
      erasedAt
    }
    ... on Coworker {
      fullName
      erasedAt
    }
    ... on CoworkerContract {
      coworker {
        id
        fullName
        erasedAt
      }
    }
    ... on CoworkerProduct {
      coworker {
        id
        fullName
        erasedAt
      }
    }
  }
`)
