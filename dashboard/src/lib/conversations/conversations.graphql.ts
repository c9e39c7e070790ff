import { graphql } from '#lib/graph/generated/index.ts'

/** What a row of the list shows. */
export const ConversationRow = graphql(`
  fragment ConversationRow on Conversation {
    id
    opening
    stage
    messageCount
    openedAt
    lastActivityAt
    review {
      at
    }
    customer {
      fullName
      record {
        __typename
        id
      }
    }
    badges {
      ...BadgeFields
    }
  }
`)

/** One page of the list. */
export const Conversations = graphql(`
  query Conversations($first: Int, $after: String, $last: Int, $before: String, $filter: ConversationFilter) {
    conversations(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges {
        cursor
        node {
          ...ConversationRow
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`)

/** How many match, asked apart so that the list need not wait for it. */
export const ConversationCount = graphql(`
  query ConversationCount($filter: ConversationFilter) {
    conversations(first: 1, filter: $filter) {
      totalCount
    }
  }
`)

/** What came to the top of the list since it was read. */
export const NewerConversations = graphql(`
  query NewerConversations($filter: ConversationFilter) {
    conversations(first: 100, filter: $filter) {
      edges {
        node {
          id
          openedAt
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`)

/** The rows on the page once more, after the connection was lost. */
export const ShownConversations = graphql(`
  query ShownConversations($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Conversation {
        ...ConversationRow
      }
    }
  }
`)

/** Every change of any conversation, as its row shows it. */
export const AnyConversationChanged = graphql(`
  subscription AnyConversationChanged {
    conversationChanged {
      ...ConversationRow
    }
  }
`)

/** The conversation of a pasted session ID. */
export const ConversationOfSession = graphql(`
  query ConversationOfSession($sessionId: ID!) {
    session(id: $sessionId) {
      id
      conversation {
        id
        messageCount
      }
    }
  }
`)
