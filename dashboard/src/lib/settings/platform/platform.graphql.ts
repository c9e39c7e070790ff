import { graphql } from '#lib/graph/generated/index.ts'

/** How the platform's webhooks reach us. */
export const PlatformFields = graphql(`
  fragment PlatformFields on PlatformIntegration {
    id
    createdAt
    secretMadeAt
    formerSecretUntil
    lastReceivedAt
    lastRefusedAt
    endpoints {
      action
      url
    }
  }
`)

/** Something that came of the platform. */
export const PlatformDeliveryFields = graphql(`
  fragment PlatformDeliveryFields on PlatformDelivery {
    id
    action
    externalId
    outcome
    reason
    detail
    body
    lastReceivedAt
    receivedCount
    settledAt
    record {
      id
    }
  }
`)

/** Whether the platform is connected, whether anything ever came, and a part of what came, newest first. */
export const Platform = graphql(`
  query Platform($after: String, $filter: PlatformDeliveryFilter) {
    platformIntegration {
      ...PlatformFields
    }
    any: platformDeliveries(first: 1) {
      edges {
        cursor
      }
    }
    shown: platformDeliveries(first: 25, after: $after, filter: $filter) {
      edges {
        node {
          ...PlatformDeliveryFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Connects the platform. */
export const ConnectPlatform = graphql(`
  mutation ConnectPlatform($input: ConnectPlatformInput!) {
    connectPlatform(input: $input) {
      secret
      integration {
        ...PlatformFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Gives the connection a new secret. */
export const RotatePlatformSecret = graphql(`
  mutation RotatePlatformSecret($input: RotatePlatformSecretInput!) {
    rotatePlatformSecret(input: $input) {
      secret
      integration {
        ...PlatformFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Ends the connection. */
export const DisconnectPlatform = graphql(`
  mutation DisconnectPlatform {
    disconnectPlatform {
      disconnectedPlatformId
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Tries again what waits or could not be used. */
export const RetryPlatformDelivery = graphql(`
  mutation RetryPlatformDelivery($input: RetryPlatformDeliveryInput!) {
    retryPlatformDelivery(input: $input) {
      delivery {
        ...PlatformDeliveryFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)
