/** Address of the sign-in page that leads back to where somebody was. */
export function signInPath(here: { pathname: string; search: string; hash?: string }): string {
  const path = `${here.pathname}${here.search}${here.hash ?? ''}`
  return path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`
}

/** Where to go after signing in: the path asked for, if it is one of this site. */
export function returnPath(asked: string | null): string {
  if (!asked?.startsWith('/')) return '/'
  const origin = 'https://here.invalid'
  if (!URL.canParse(asked, origin)) return '/'
  const address = new URL(asked, origin)
  // Two slashes, or a slash and a backslash, would lead to another site.
  if (address.origin !== origin || address.pathname === '/sign-in') return '/'
  return `${address.pathname}${address.search}${address.hash}`
}
