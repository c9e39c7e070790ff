import { graphql } from '#lib/graph/generated/index.ts'

/** Who is signed in, and where, and what their list begins with. */
export const SignedIn = graphql(`
  query SignedIn {
    viewer {
      kind
      business {
        id
        name
        timeZone
      }
      staffMember {
        id
        fullName
        email
        role
      }
      defaultView {
        id
        address
      }
    }
  }
`)

/** Signs somebody in; the server answers with a cookie. */
export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      staffMember {
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

/** Makes the cookie worthless. */
export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      userErrors {
        code
        message
      }
    }
  }
`)
