/**
 * An origin as browsers write it: lower case, without the port that goes without saying. Undefined for what is none,
 * such as the `null` of a page without an origin. A host with a dot at its end is another origin, as it is for browsers.
 */
export function canonicalOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const bare =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username
  return bare ? url.origin : undefined
}

/** Whether pages of an origin may use the chat of a site. */
export function isOriginAllowed(allowed: readonly string[], origin: string): boolean {
  const canonical = canonicalOrigin(origin)
  return canonical !== undefined && allowed.includes(canonical)
}
