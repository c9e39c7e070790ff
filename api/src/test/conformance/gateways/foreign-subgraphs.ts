import { BILLING, DOORS } from '../other-subgraphs.ts'
import { type ServedSubgraph, serveSubgraph } from './serve-subgraph.ts'

/** What the others know of Foyer: identifiers and nothing else. */
export interface KnownRecords {
  coworker: { id: string; uniqueId: string }
  contract: string
  sale: { uniqueId: string }
  plan: string
}

/** Serves the billing of one customer. */
export function serveBilling({ coworker, contract, plan }: KnownRecords): Promise<ServedSubgraph> {
  const total = { amountMinor: 29_900, currency: 'EUR' }
  const invoice = { number: 'R-1', total, of: { id: coworker.id }, plan: { id: plan } }
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: '1', endCursor: '1' }
  return serveSubgraph('billing', BILLING, {
    Query: { invoice: () => invoice },
    Coworker: {
      invoices: ({ id }: { id: string }) => (id === coworker.id ? [invoice] : []),
      invoicePages: () => ({ nodes: [invoice], pageInfo }),
    },
    CoworkerContract: { nextInvoice: ({ id }: { id: string }) => (id === contract ? invoice : null) },
  })
}

/** Serves the badges that open the doors for one customer. */
export function serveDoors({ coworker, sale }: KnownRecords): Promise<ServedSubgraph> {
  const badge = { code: 'B-1', holder: { uniqueId: coworker.uniqueId }, pass: { uniqueId: sale.uniqueId } }
  return serveSubgraph('doors', DOORS, {
    Query: { doorBadge: () => badge },
    Coworker: {
      badges: ({ uniqueId }: { uniqueId: string | null }) => (uniqueId === coworker.uniqueId ? [badge] : []),
    },
  })
}
