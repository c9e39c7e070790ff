import { graphql } from '#lib/graph/generated/index.ts'

/** A delivery with what it tells of and how each attempt went. */
export const DeliveryFields = graphql(`
  fragment DeliveryFields on WebhookDelivery {
    id
    state
    attemptCount
    nextAttemptAt
    createdAt
    endedAt
    attempts {
      id
      at
      durationMs
      status
      error
      answer
    }
    event {
      id
      type
      cursor
      conversion {
        id
        kind
        label
        verdict
        reversedAt
        record {
          __typename
          id
        }
      }
    }
  }
`)

/** An endpoint as the list shows it. */
export const EndpointFields = graphql(`
  fragment EndpointFields on WebhookEndpoint {
    id
    url
    description
    kinds
    types
    verdicts
    enabled
    disabledAt
    disabledReason
    needsAttention
    failingSince
    formerSecretUntil
    createdAt
    createdBy {
      id
      fullName
    }
  }
`)

/** All endpoints, newest first, each with what was sent to it last; there are never more than 20. */
export const WebhookEndpoints = graphql(`
  query WebhookEndpoints {
    webhookEndpoints(first: 20) {
      edges {
        node {
          ...EndpointFields
          lastDelivery {
            id
            state
            attemptCount
            nextAttemptAt
            createdAt
            attempts {
              id
              at
              durationMs
              status
              error
            }
          }
        }
      }
    }
  }
`)

/** An endpoint with a page of what was sent to it. */
export const OneWebhookEndpoint = graphql(`
  query OneWebhookEndpoint($id: ID!, $after: String, $state: WebhookDeliveryState) {
    node(id: $id) {
      id
      ... on WebhookEndpoint {
        ...EndpointFields
        deliveries(first: 25, after: $after, state: $state) {
          edges {
            node {
              ...DeliveryFields
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

/** What becomes of a delivery. */
export const WebhookOutcome = graphql(`
  query WebhookOutcome($id: ID!) {
    node(id: $id) {
      id
      ... on WebhookDelivery {
        ...DeliveryFields
      }
    }
  }
`)

/** Makes an endpoint. */
export const CreateWebhookEndpoint = graphql(`
  mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) {
      secret
      endpoint {
        ...EndpointFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Changes an endpoint, or switches it. */
export const UpdateWebhookEndpoint = graphql(`
  mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {
    updateWebhookEndpoint(input: $input) {
      endpoint {
        ...EndpointFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Deletes an endpoint for good. */
export const DeleteWebhookEndpoint = graphql(`
  mutation DeleteWebhookEndpoint($input: DeleteWebhookEndpointInput!) {
    deleteWebhookEndpoint(input: $input) {
      deletedWebhookEndpointId
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Gives an endpoint a new secret. */
export const RotateWebhookSecret = graphql(`
  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      secret
      endpoint {
        id
        formerSecretUntil
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Sends something that is about nothing. */
export const SendTestWebhook = graphql(`
  mutation SendTestWebhook($input: SendTestWebhookInput!) {
    sendTestWebhook(input: $input) {
      delivery {
        ...DeliveryFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Sends one thing again. */
export const ReplayWebhookDelivery = graphql(`
  mutation ReplayWebhookDelivery($input: ReplayWebhookDeliveryInput!) {
    replayWebhookDelivery(input: $input) {
      delivery {
        ...DeliveryFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Sends many events again. */
export const ReplayWebhookEvents = graphql(`
  mutation ReplayWebhookEvents($input: ReplayWebhookEventsInput!) {
    replayWebhookEvents(input: $input) {
      endpoint {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)
