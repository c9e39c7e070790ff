import { graphql } from '#lib/graph/generated/index.ts'

/** What stands beside the names of pages of settings: something to look after. */
export const SettingsMarks = graphql(`
  query SettingsMarks {
    webhookEndpoints(first: 20, needsAttention: true) {
      edges {
        node {
          id
        }
      }
    }
  }
`)
