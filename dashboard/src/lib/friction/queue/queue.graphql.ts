import { graphql } from '#lib/graph/generated/index.ts'

/** What a conversation of the queue shows. */
export const QueueEntryFields = graphql(`
  fragment QueueEntryFields on Conversation {
    id
    opening
    erasedAt
    stage
    lastActivityAt
    review {
      at
    }
    friction {
      reason
      found
      correctedAt
      correctedBy {
        id
        fullName
      }
      evidence {
        id
        author
        text
      }
    }
  }
`)

/** The beginning of the queue. */
export const FrictionQueue = graphql(`
  query FrictionQueue($filter: ConversationFilter) {
    ...QueueBeginning
  }

  fragment QueueBeginning on Query {
    conversations(first: 50, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          ...QueueEntryFields
        }
      }
    }
  }
`)

/** The beginning of the queue, and one conversation of it as it stands beside. */
export const OpenFrictionQueue = graphql(`
  query OpenFrictionQueue($filter: ConversationFilter, $open: ID!) {
    ...QueueBeginning
    node(id: $open) {
      id
      ... on Conversation {
        ...WholeConversation
      }
    }
  }
`)

/** That something happened in a conversation: somebody else is done with it, or it went on. */
export const QueueChanged = graphql(`
  subscription QueueChanged {
    conversationChanged {
      ...QueueEntryFields
    }
  }
`)

/** Corrects why a conversation led to nothing. */
export const CorrectFriction = graphql(`
  mutation CorrectFriction($input: CorrectFrictionInput!) {
    correctFriction(input: $input) {
      conversation {
        ...QueueEntryFields
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Marks a conversation of the queue as done, or takes that back. */
export const ReviewQueueEntry = graphql(`
  mutation ReviewQueueEntry($input: ReviewConversationInput!) {
    reviewConversation(input: $input) {
      conversation {
        ...QueueEntryFields
      }
      userErrors {
        code
        message
      }
    }
  }
`)
