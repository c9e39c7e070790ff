import { graphql } from '#lib/graph/generated/index.ts'

/** One page of what is credited to no conversation, each with those it may have come from. */
export const UnattributedConversions = graphql(`
  query UnattributedConversions($filter: UnattributedFilter, $after: String) {
    unattributedConversions(first: 25, filter: $filter, after: $after) {
      pageInfo {
        ...PageEnds
      }
      edges {
        node {
          ...ConversionFields
          claimedSession
          record {
            ...RecordPersonFields
          }
          suggestions {
            sessionId
            samePerson
            sameOffer
            session {
              id
              conversation {
                id
                opening
                erasedAt
                lastActivityAt
              }
            }
          }
        }
      }
    }
  }
`)

/** Credits a conversion to a session. */
export const AttachConversion = graphql(`
  mutation AttachConversion($input: AttachConversionInput!) {
    attachConversion(input: $input) {
      conversion {
        ...ConversionFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)
