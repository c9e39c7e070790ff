import { graphql } from '#lib/graph/generated/index.ts'

/** What the operator says of itself. */
export const BusinessFields = graphql(`
  fragment BusinessFields on Business {
    id
    name
    timeZone
    currency
    locale
    attributionDays
    address
    contactEmail
    contactPhone
  }
`)

/** The operator of whoever asks. */
export const BusinessSettings = graphql(`
  query BusinessSettings {
    viewer {
      kind
      business {
        ...BusinessFields
      }
    }
  }
`)

/** Changes what the operator says of itself. */
export const UpdateBusiness = graphql(`
  mutation UpdateBusiness($input: UpdateBusinessInput!) {
    updateBusiness(input: $input) {
      business {
        ...BusinessFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)
