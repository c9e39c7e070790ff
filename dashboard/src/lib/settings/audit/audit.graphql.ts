import { graphql } from '#lib/graph/generated/index.ts'

/** What was done by hand, or by Foyer itself, newest first. */
export const AuditLog = graphql(`
  query AuditLog($after: String, $filter: AuditFilter) {
    auditLog(first: 50, after: $after, filter: $filter) {
      edges {
        node {
          id
          at
          action
          actorKind
          apiKeyName
          staffMember {
            id
            fullName
          }
          subjectId
          details {
            name
            value
          }
          redactedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
