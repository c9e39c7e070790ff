import { graphql } from '#lib/graph/generated/index.ts'

/** What a row of the list shows. */
export const ConversationRow = graphql(`
  fragment ConversationRow on Conversation {
    id
    opening
    erasedAt
    stage
    messageCount
    openedAt
    lastActivityAt
    rating
    session {
      id
      channel
    }
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

/**
 * One stretch of the list; while something is searched for, with where it was found. The first brings along all that
 * stands above it: the figures, the views, and what the filter names by an identifier.
 */
export const Conversations = graphql(`
  query Conversations(
    $first: Int
    $after: String
    $filter: ConversationFilter
    $orderBy: ConversationOrder
    $searching: Boolean!
    $text: String!
    $beginning: Boolean!
    $named: [ID!]!
  ) {
    conversations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount @include(if: $beginning)
      edges {
        node {
          ...ConversationRow
          snippet(text: $text) @include(if: $searching) {
            messageId
            text
            marks {
              start
              length
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    conversationFigures(filter: $filter) @include(if: $beginning) {
      firstDay
      current {
        ...PeriodFiguresFields
      }
      previous {
        ...PeriodFiguresFields
      }
    }
    savedViews @include(if: $beginning) {
      ...SavedViewFields
    }
    viewer @include(if: $beginning) {
      defaultView {
        id
        address
      }
    }
    nodes(ids: $named) @include(if: $beginning) {
      ...NamedByFilter
    }
  }
`)

/** What a filter names by an identifier, as its chip calls it. */
export const NamedByFilter = graphql(`
  fragment NamedByFilter on Node {
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
    ... on Session {
      conversation {
        id
        opening
        erasedAt
      }
    }
    ... on StaffMember {
      fullName
    }
    ... on Label {
      name
    }
    ... on Tariff {
      name
    }
    ... on FloorPlanDesk {
      name
    }
    ... on Product {
      name
    }
  }
`)

/** What is counted of a period. */
export const PeriodFiguresFields = graphql(`
  fragment PeriodFiguresFields on PeriodFigures {
    conversations
    offered
    clicked
    convertedGross
    convertedNet
    rateGross
    rateNet
    kinds {
      kind
      gross
      net
    }
  }
`)

/** What is on offer, by name. */
export const OfferNames = graphql(`
  query OfferNames {
    tariffs(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    floorPlanDesks(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    products(first: 100) {
      edges {
        node {
          id
          name
        }
      }
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
