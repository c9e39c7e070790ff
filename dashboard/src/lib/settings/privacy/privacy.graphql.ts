import { graphql } from '#lib/graph/generated/index.ts'

/** What is kept of somebody. */
export const PersonKept = graphql(`
  query PersonKept($email: String!) {
    person(email: $email) {
      visitors {
        id
        fullName
      }
      coworkers {
        id
        fullName
      }
      conversations {
        id
        opening
        erasedAt
        lastActivityAt
      }
      conversationCount
      isPaying
    }
  }
`)

/** Everything that is kept of somebody, as a document. */
export const ExportPerson = graphql(`
  mutation ExportPerson($input: ExportPersonInput!) {
    exportPerson(input: $input) {
      document
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Takes somebody out of everything. */
export const ErasePerson = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) {
      conversations
      visitors
      coworkers
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** For how long words are kept. */
export const RetentionSetting = graphql(`
  query RetentionSetting {
    retention {
      days
      leastDays
      mostDays
    }
  }
`)

/** Changes for how long words are kept. */
export const SetRetention = graphql(`
  mutation SetRetention($input: SetRetentionInput!) {
    setRetention(input: $input) {
      retention {
        days
        leastDays
        mostDays
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)
