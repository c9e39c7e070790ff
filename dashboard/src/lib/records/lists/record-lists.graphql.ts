import { graphql } from '#lib/graph/generated/index.ts'

/** The conversation that a record came from, as its row shows it. */
export const LedFrom = graphql(`
  fragment LedFrom on ConversionRecord {
    conversation {
      id
      opening
      erasedAt
    }
  }
`)

/** Where a page of a list begins and ends. */
export const PageEnds = graphql(`
  fragment PageEnds on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`)

/** One page of the people who asked for a tour. */
export const Visitors = graphql(`
  query Visitors($first: Int, $after: String, $last: Int, $before: String, $filter: VisitorFilter) {
    visitors(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo {
        ...PageEnds
      }
      edges {
        cursor
        node {
          id
          createdAt
          fullName
          erasedAt
          email
          companyName
          expectedArrival
          tourConfirmed
          arrived
          noShow
          ...LedFrom
        }
      }
    }
  }
`)

/** One page of the customers. */
export const Coworkers = graphql(`
  query Coworkers($first: Int, $after: String, $last: Int, $before: String, $filter: CoworkerFilter) {
    coworkers(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo {
        ...PageEnds
      }
      edges {
        cursor
        node {
          id
          createdAt
          fullName
          erasedAt
          email
          companyName
          isMember
          active
          ...LedFrom
        }
      }
    }
  }
`)

/** One page of the memberships. */
export const Contracts = graphql(`
  query Contracts($first: Int, $after: String, $last: Int, $before: String, $filter: CoworkerContractFilter) {
    coworkerContracts(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo {
        ...PageEnds
      }
      edges {
        cursor
        node {
          id
          createdAt
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
          coworker {
            id
            fullName
            erasedAt
          }
          ...LedFrom
        }
      }
    }
  }
`)

/** One page of what was bought. */
export const Products = graphql(`
  query Products($first: Int, $after: String, $last: Int, $before: String, $filter: CoworkerProductFilter) {
    coworkerProducts(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo {
        ...PageEnds
      }
      edges {
        cursor
        node {
          id
          createdAt
          quantity
          paid
          refundedAt
          useDate
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
          }
          ...LedFrom
        }
      }
    }
  }
`)
