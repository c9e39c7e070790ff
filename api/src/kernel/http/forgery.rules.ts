/** What of a request tells whether another site's page could have made a browser send it. */
export interface RequestFacts {
  headers: Record<string, unknown>
  /** Whether the browser added a cookie of ours. */
  withCookie: boolean
}

/** Types of body that any page may send anywhere without being asked for leave. */
const SIMPLE_TYPES = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'])
/** Headers that no page can add to a request to another site without the browser asking first. */
const ASKED_FOR = ['authorization', 'apollo-require-preflight', 'x-apollo-operation-name', 'graphql-require-preflight']

/**
 * Whether a request carries the rights of whoever is signed in, although the browser would have sent it for any page
 * without asking us. Without a cookie there is nothing to gain by forging.
 */
export function couldBeForged({ headers, withCookie }: RequestFacts): boolean {
  if (!withCookie || ASKED_FOR.some((name) => headers[name])) return false
  // Browsers say themselves that one of our own pages asks, such as an EventSource, which can add no header.
  if (headers['sec-fetch-site'] === 'same-origin') return false
  const type = headers['content-type']
  return typeof type !== 'string' || SIMPLE_TYPES.has(type.split(';', 1)[0]!.trim().toLowerCase())
}
