/** A list of conversations as another server is asked for it. */
export interface ComparedList {
  name: string
  query: string
}

const ROW = `id sessionId opening customerName customerId channel stage rating reviewedAt messageCount openedAt
  lastActivityAt erasedAt`

/** PostGraphile's list with the badges as one column of JSON, as they stand on the row. */
export const WITH_BADGES: ComparedList = {
  name: 'PostGraphile, badges as JSON',
  query: listOf('badges'),
}

/** PostGraphile's list with what the badges are made of, by relation. */
export const WITH_CONVERSIONS: ComparedList = {
  name: 'PostGraphile, relations',
  query: listOf('conversions { nodes { id kind verdict recordId occurredAt reversedAt } }'),
}

function listOf(more: string): string {
  return `query ($business: String!) {
    listed(business: $business, first: 50) {
      edges { cursor node { ${ROW} ${more} } }
      pageInfo { hasNextPage endCursor }
    }
  }`
}
