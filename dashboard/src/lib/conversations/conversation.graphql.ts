import { graphql } from '#lib/graph/generated/index.ts'

/** A link with how far it came. */
export const LinkFields = graphql(`
  fragment LinkFields on Link {
    id
    kind
    label
    state
    clickCount
    createdAt
    firstClickedAt
    lastClickedAt
    startedAt
    convertedAt
    asked {
      startDate
      moveInDate
      teamSize
      budget {
        amountMinor
        currency
      }
    }
  }
`)

/** A message as the visitor saw it. */
export const MessageFields = graphql(`
  fragment MessageFields on Message {
    id
    author
    text
    sentAt
    state
    rating
    toolsUsed
    links {
      ...LinkFields
    }
    cards {
      kind
      name
      description
      price {
        amountMinor
        currency
      }
      billingCycle {
        unit
        count
      }
      signUpFee {
        amountMinor
        currency
      }
      noticePeriodDays
      size
      capacity
      availableFrom
      link {
        ...LinkFields
      }
    }
  }
`)

/** Somebody who asked for the team, and how to reach them. */
export const ContactFields = graphql(`
  fragment ContactFields on ContactRequest {
    id
    fullName
    email
    phoneNumber
    note
    createdAt
  }
`)

/** A conversation, whole; of a very long one, the first hundred messages. Also as a part of what it led to. */
export const WholeConversation = graphql(`
  fragment WholeConversation on Conversation {
    id
    erasedAt
    opening
    stage
    messageCount
    openedAt
    lastActivityAt
    audience
    language
    reopenings
    ...WorkFields
    friction {
      reason
      evidenceIds
    }
    contactRequests {
      ...ContactFields
    }
    otherConversations {
      id
      opening
      erasedAt
      stage
      lastActivityAt
      badges {
        kind
      }
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
    session {
      id
      channel
      openedOn
      referrer
      locale
      device
      isTest
      campaign {
        name
        value
      }
    }
    conversions {
      ...ConversionFields
      explanation {
        attributedAt
        attributionNote
        reversalNote
        attributedBy {
          id
          fullName
        }
      }
    }
    messages(first: 100) {
      edges {
        node {
          ...MessageFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** One conversation, and on its own page what stands beside it in the list that one came from. */
export const OneConversation = graphql(`
  query OneConversation($id: ID!, $beside: Boolean!, $filter: ConversationFilter, $orderBy: ConversationOrder) {
    node(id: $id) {
      id
      ... on Conversation {
        ...WholeConversation
      }
    }
    conversationNeighbors(conversationId: $id, filter: $filter, orderBy: $orderBy) @include(if: $beside) {
      previous {
        id
        opening
        erasedAt
      }
      next {
        id
        opening
        erasedAt
      }
    }
  }
`)

/** The messages of a long conversation after a cursor. */
export const LaterMessages = graphql(`
  query LaterMessages($id: ID!, $after: String!) {
    node(id: $id) {
      id
      ... on Conversation {
        messages(first: 100, after: $after) {
          edges {
            node {
              ...MessageFields
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)

/** That something happened in one conversation. */
export const ThisConversationChanged = graphql(`
  subscription ThisConversationChanged($id: ID) {
    conversationChanged(conversationId: $id) {
      id
      stage
      messageCount
      lastActivityAt
    }
  }
`)
