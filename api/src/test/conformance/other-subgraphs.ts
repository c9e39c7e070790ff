/** A subgraph that knows customers by our identifier, adds to them and shares types of ours. */
export const BILLING = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

  extend type Coworker @key(fields: "id") {
    id: ID!
    invoices: [Invoice!]!
    invoicePages(first: Int = 10): InvoiceConnection!
  }

  extend type CoworkerContract @key(fields: "id") {
    id: ID!
    nextInvoice: Invoice
  }

  type Invoice @key(fields: "number") {
    number: ID!
    total: Money!
    of: Coworker!
    plan: Tariff
  }

  extend type Tariff @key(fields: "id", resolvable: false) {
    id: ID!
  }

  type InvoiceConnection {
    nodes: [Invoice!]!
    pageInfo: PageInfo!
  }

  type Money @shareable {
    amountMinor: Int!
    currency: String!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }

  type Query {
    invoice(number: ID!): Invoice
  }
`

/** A subgraph that knows customers and sales by their identifier in the coworking platform alone. */
export const DOORS = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  extend type Coworker @key(fields: "uniqueId") {
    uniqueId: ID
    badges: [DoorBadge!]!
  }

  extend type CoworkerProduct @key(fields: "uniqueId", resolvable: false) {
    uniqueId: ID
  }

  type DoorBadge @key(fields: "code") {
    code: ID!
    holder: Coworker!
    pass: CoworkerProduct
  }

  type Query {
    doorBadge(code: ID!): DoorBadge
  }
`
