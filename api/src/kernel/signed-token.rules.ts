import { equalInConstantTime, sign } from './signature.rules.ts'

/**
 * Writes a token of parts between dots and a signature over them. What is signed for one purpose proves nothing for
 * another, though the key is the same.
 */
export function writeSignedToken(purpose: string, parts: readonly string[], key: string): string {
  const body = parts.join('.')
  return `${body}.${sign(`${purpose} ${body}`, key)}`
}

/** Whether this key signed the token for this purpose. */
export function isSignedFor(purpose: string, token: string, key: string): boolean {
  const end = token.lastIndexOf('.')
  return equalInConstantTime(token.slice(end + 1), sign(`${purpose} ${token.slice(0, end)}`, key))
}

/** What stands after the type of an identifier. */
export function suffixOf(identifier: string): string {
  return identifier.slice(identifier.indexOf('_') + 1)
}
