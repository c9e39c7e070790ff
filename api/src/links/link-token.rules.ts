import { equalInConstantTime, sign } from '../kernel/signature.rules.ts'

/** What a link's token says. Neither a price nor anything that opens the conversation. */
export interface LinkClaims {
  sessionId: string
  linkId: string
  businessId: string
}

/** Writes a token: session ID, link, business and the business's signature over them. */
export function writeLinkToken(claims: LinkClaims, signingKey: string): string {
  const body = [claims.sessionId, suffix(claims.linkId), suffix(claims.businessId)].join('.')
  return `${body}.${sign(body, signingKey)}`
}

/** Reads what a token claims, unproved: it says which business's key proves it. Undefined when it has another form. */
export function readLinkToken(token: string): LinkClaims | undefined {
  const match = /^(ses_[A-Za-z0-9_-]{32})\.([0-9a-z]{26})\.([0-9a-z]{26})\.[A-Za-z0-9_-]{22}$/.exec(token)
  if (!match) return undefined
  return { sessionId: match[1]!, linkId: `link_${match[2]}`, businessId: `business_${match[3]}` }
}

/** Whether the business signed this token. */
export function isSigned(token: string, signingKey: string): boolean {
  const end = token.lastIndexOf('.')
  return equalInConstantTime(token.slice(end + 1), sign(token.slice(0, end), signingKey))
}

function suffix(identifier: string): string {
  return identifier.slice(identifier.indexOf('_') + 1)
}
