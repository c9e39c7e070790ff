import { graphql } from '#lib/graph/generated/index.ts'

/** Somebody who asked for a tour. */
export const OneVisitor = graphql(`
  query OneVisitor($id: ID!) {
    node(id: $id) {
      id
      ... on Visitor {
        uniqueId
        externalUrl
        createdAt
        fullName
        erasedAt
        email
        phoneNumber
        companyName
        expectedArrival
        isTour
        tourConfirmed
        visitReason
        notes
        arrived
        noShow
        visitorCode
        customFields {
          name
          value
        }
        conversions {
          ...ConversionFields
        }
        conversation {
          ...WholeConversation
        }
      }
    }
  }
`)

/** A customer. */
export const OneCoworker = graphql(`
  query OneCoworker($id: ID!) {
    node(id: $id) {
      id
      ... on Coworker {
        uniqueId
        externalUrl
        createdAt
        coworkerType
        fullName
        erasedAt
        email
        mobilePhone
        companyName
        active
        isMember
        registrationDate
        contracts {
          id
          startDate
          active
          cancelled
          price {
            amountMinor
            currency
          }
          tariff {
            id
            name
          }
        }
        products {
          id
          quantity
          saleDate
          price {
            amountMinor
            currency
          }
          product {
            id
            name
          }
        }
        conversions {
          ...ConversionFields
        }
        conversation {
          ...WholeConversation
        }
      }
    }
  }
`)

/** A membership. */
export const OneContract = graphql(`
  query OneContract($id: ID!) {
    node(id: $id) {
      id
      ... on CoworkerContract {
        uniqueId
        externalUrl
        createdAt
        startDate
        billingDay
        quantity
        renewalDate
        cancellationDate
        active
        cancelled
        price {
          amountMinor
          currency
        }
        tariff {
          id
          name
          billingCycle {
            unit
            count
          }
        }
        coworker {
          id
          fullName
          erasedAt
          email
        }
        conversions {
          ...ConversionFields
        }
        conversation {
          ...WholeConversation
        }
      }
    }
  }
`)

/** Something bought, such as a day pass. */
export const OneProduct = graphql(`
  query OneProduct($id: ID!) {
    node(id: $id) {
      id
      ... on CoworkerProduct {
        uniqueId
        externalUrl
        createdAt
        quantity
        saleDate
        useDate
        activated
        refundedAt
        invoiced
        paid
        price {
          amountMinor
          currency
        }
        product {
          id
          name
        }
        coworker {
          id
          fullName
          erasedAt
          email
        }
        conversions {
          ...ConversionFields
        }
        conversation {
          ...WholeConversation
        }
      }
    }
  }
`)
