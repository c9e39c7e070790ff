import { graphql } from '#lib/graph/generated/index.ts'

/** Conversations and people with some words, few of each. */
export const FindAnything = graphql(`
  query FindAnything($text: String!) {
    conversations(first: 5, filter: { text: $text }) {
      edges {
        node {
          id
          opening
          erasedAt
          lastActivityAt
        }
      }
    }
    coworkers(first: 4, filter: { text: $text }) {
      edges {
        node {
          id
          fullName
          erasedAt
          email
        }
      }
    }
    visitors(first: 4, filter: { text: $text }) {
      edges {
        node {
          id
          fullName
          erasedAt
          email
        }
      }
    }
  }
`)
