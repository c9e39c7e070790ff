/** How an origin is written. */
export const EXAMPLE_ORIGIN = 'https://www.example.com'

/**
 * The origin that somebody means: of a page's address, or of a bare name of a site, which is taken to be served with
 * https. Undefined for what is none.
 */
export function originOf(typed: string): string | undefined {
  const text = typed.trim()
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (/\s/.test(text) || !URL.canParse(address)) return undefined
  const { protocol, origin, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && (hostname.includes('.') || hostname === 'localhost') ? origin : undefined
}
