import { graphql } from '#lib/graph/generated/index.ts'

/** A key as the list shows it. */
export const ApiKeyFields = graphql(`
  fragment ApiKeyFields on ApiKey {
    id
    name
    prefix
    scopes
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    createdBy {
      id
      fullName
    }
  }
`)

/** Keys, newest first. */
export const ApiKeys = graphql(`
  query ApiKeys($after: String) {
    apiKeys(first: 50, after: $after) {
      edges {
        node {
          ...ApiKeyFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Makes a key. */
export const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      secret
      apiKey {
        ...ApiKeyFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Ends a key. */
export const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      apiKey {
        id
        revokedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)
