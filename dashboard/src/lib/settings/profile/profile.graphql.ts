import { graphql } from '#lib/graph/generated/index.ts'

/** Changes one's own password. */
export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Ends every sign-in of one's own. */
export const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      userErrors {
        code
        message
        field
      }
    }
  }
`)
