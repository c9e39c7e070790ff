import { GraphQLError } from 'graphql'
import { refusedWith } from '../limits/rate-limited.ts'
import { mayDo, type Permission, type Role, whoMayDo } from './permissions.rules.ts'

/** What an API key may be allowed to do. */
export const SCOPES = [
  'conversations:read',
  'records:read',
  'conversions:read',
  'conversions:write',
  'links:write',
  'catalog:read',
  'articles:write',
] as const

/** One of the things an API key may be allowed to do. */
export type Scope = (typeof SCOPES)[number]

/** Who is asking, and for which business. */
export type Viewer =
  | { kind: 'ANONYMOUS' }
  | { kind: 'SESSION'; businessId: string; sessionId: string; credential?: Credential }
  | { kind: 'STAFF'; businessId: string; staffMemberId: string; role: Role; credential?: Credential }
  | { kind: 'API_KEY'; businessId: string; apiKeyId: string; scopes: readonly string[]; credential?: Credential }

/** What proved who somebody is, or lets them in: its hash, and until when it does. */
export interface Credential {
  hash: string
  expiresAt: Date | null
  /** Hashes of what else it hangs on: with one of these it ends too. */
  alsoEndedBy?: readonly string[]
}

/** What tells who is asking, as it came with a request. */
export interface Credentials {
  /** The bearer token of the `Authorization` header or of the WebSocket's connection parameters. */
  bearer?: string
  /** The staff cookie. */
  cookie?: string
  /** The origin of the page that asks, unless it is one of this server's own. */
  origin?: string
}

/** The business a caller with this scope may act in: staff may everything, a key what its scopes say. */
export function requireScope(viewer: Viewer, scope: Scope): string {
  if (viewer.kind === 'STAFF') return viewer.businessId
  if (viewer.kind === 'API_KEY' && viewer.scopes.includes(scope)) return viewer.businessId
  if (viewer.kind === 'API_KEY') throw forbidden(`The API key lacks the scope ${scope}.`)
  throw viewer.kind === 'ANONYMOUS' ? unauthenticated() : forbidden('A session may only see its own conversation.')
}

/** Whether `requireScope` would let the caller pass. */
export function hasScope(viewer: Viewer, scope: Scope): boolean {
  return viewer.kind === 'STAFF' || (viewer.kind === 'API_KEY' && viewer.scopes.includes(scope))
}

/** What a caller may see, as a text: callers with equal ones are shown the same. */
export function rightsOf(viewer: Viewer): string {
  switch (viewer.kind) {
    case 'ANONYMOUS':
      return viewer.kind
    case 'SESSION':
      return `${viewer.kind} ${viewer.businessId} ${viewer.sessionId}`
    case 'STAFF':
      return `${viewer.kind} ${viewer.businessId} ${viewer.staffMemberId} ${viewer.role}`
    case 'API_KEY':
      return `${viewer.kind} ${viewer.businessId} ${viewer.scopes.toSorted().join(' ')}`
  }
}

/** The signed-in member of staff, whose role must allow it. */
export function requireStaff(viewer: Viewer, permission: Permission = 'work'): Extract<Viewer, { kind: 'STAFF' }> {
  if (viewer.kind === 'STAFF') {
    if (mayDo(viewer.role, permission)) return viewer
    throw forbidden(whoMayDo(permission))
  }
  throw viewer.kind === 'ANONYMOUS' ? unauthenticated() : forbidden('Only signed-in staff may do this.')
}

/** The session whose access token was sent. */
export function requireSession(viewer: Viewer): Extract<Viewer, { kind: 'SESSION' }> {
  if (viewer.kind === 'SESSION') return viewer
  throw viewer.kind === 'ANONYMOUS' ? unauthenticated() : forbidden('This needs the access token of a session.')
}

/** The error for somebody whom we do not know. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError('Send the access token of the session, an API key, or sign in.', {
    extensions: { code: 'UNAUTHENTICATED' },
  })
}

/** The error for a chat on a page of an origin that its site does not allow, whatever is asked. */
export function originNotAllowed(origin: string): GraphQLError {
  const message = `This site does not allow its chat on ${origin}. Add it to the allowed origins of the site.`
  return refusedWith(403, 'ORIGIN_NOT_ALLOWED', message)
}

/** The error for somebody whom we know and who may not. */
export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } })
}

/** The error for an argument of a query that is not acceptable. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
