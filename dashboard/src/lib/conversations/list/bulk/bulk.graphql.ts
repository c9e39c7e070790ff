import { graphql } from '#lib/graph/generated/index.ts'

/** How far a change of many conversations is. */
export const BulkChangeFields = graphql(`
  fragment BulkChangeFields on BulkChange {
    id
    action
    state
    total
    done
    changed
  }
`)

/** Changes all conversations of a filter, or those named. */
export const ChangeConversations = graphql(`
  mutation ChangeConversations($input: ChangeConversationsInput!) {
    changeConversations(input: $input) {
      bulkChange {
        ...BulkChangeFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Undoes such a change. */
export const UndoConversationsChange = graphql(`
  mutation UndoConversationsChange($input: UndoConversationsChangeInput!) {
    undoConversationsChange(input: $input) {
      bulkChange {
        ...BulkChangeFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Every step of every such change. */
export const BulkChangeProgressed = graphql(`
  subscription BulkChangeProgressed {
    bulkChangeProgressed {
      ...BulkChangeFields
    }
  }
`)
