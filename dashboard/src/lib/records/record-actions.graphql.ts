import { graphql } from '#lib/graph/generated/index.ts'

/** Confirms the time of a tour. */
export const ConfirmTour = graphql(`
  mutation ConfirmTour($input: ConfirmTourInput!) {
    confirmTour(input: $input) {
      visitor {
        id
        tourConfirmed
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Notes that a visitor came. */
export const RecordArrival = graphql(`
  mutation RecordArrival($input: RecordArrivalInput!) {
    recordArrival(input: $input) {
      visitor {
        id
        arrived
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Notes that a visitor did not come. */
export const RecordNoShow = graphql(`
  mutation RecordNoShow($input: RecordNoShowInput!) {
    recordNoShow(input: $input) {
      visitor {
        id
        noShow
        conversions {
          ...ConversionFields
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Cancels a membership as of a day. */
export const CancelContract = graphql(`
  mutation CancelContract($input: CancelContractInput!) {
    cancelContract(input: $input) {
      contract {
        id
        active
        cancelled
        cancellationDate
        renewalDate
        conversions {
          ...ConversionFields
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** Refunds a sale. */
export const RefundProduct = graphql(`
  mutation RefundProduct($input: RefundProductInput!) {
    refundProduct(input: $input) {
      product {
        id
        refundedAt
        conversions {
          ...ConversionFields
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`)
