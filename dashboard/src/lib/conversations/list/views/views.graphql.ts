import { graphql } from '#lib/graph/generated/index.ts'

/** What is known of a view. */
export const SavedViewFields = graphql(`
  fragment SavedViewFields on SavedView {
    id
    name
    address
    shared
    isMine
    isDefault
  }
`)

/** The views that somebody sees, and the one that their list begins with. */
export const SavedViews = graphql(`
  query SavedViews {
    savedViews {
      ...SavedViewFields
    }
    viewer {
      defaultView {
        id
        address
      }
    }
  }
`)

/** Keeps a view, or changes one. */
export const SaveView = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      view {
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

/** Deletes a view. */
export const DeleteView = graphql(`
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Says what one's own list begins with. */
export const SetDefaultView = graphql(`
  mutation SetDefaultView($input: SetDefaultViewInput!) {
    setDefaultView(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`)
