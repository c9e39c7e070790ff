import type { EntityManager } from '@mikro-orm/postgresql'
import { type Database, query } from '../database/database.ts'
import { type Transaction, transaction } from '../database/transaction.ts'
import type { App } from '../feature.ts'
import type { Viewer } from './viewer.ts'

/** What resolvers get of the request that they serve. */
export interface RequestContext {
  readonly app: App
  readonly viewer: Viewer
  /** Goes on as somebody else: whoever has just opened a session sees it. */
  actAs(viewer: Viewer): void
  /** Whether the page that asks is one of this server's own. */
  readonly sameOrigin: boolean
  /** Identifier of the request, also in the log. */
  readonly requestId: string
  /** The `Origin` header, if one came. */
  readonly origin: string | undefined
  /** For reading. Rows stay known to it until `renew`. */
  readonly em: EntityManager
  /** Records that this caller has just made, each with its business: it may see them though it may read no others. */
  readonly granted: Map<string, string>
  /** Sets or, with null, clears the staff cookie. Not possible over a WebSocket. */
  setStaffCookie(value: string | null, expiresAt?: Date): void
  /** The staff cookie as it came, also when it is worth nothing any more. */
  readonly staffCookie: string | undefined
  /** Runs one statement for reading. */
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
  /** Runs a change in one transaction of a business. */
  change<Result>(businessId: string, work: (tx: Transaction) => Promise<Result>): Promise<Result>
  /** Forgets what was read, so that the next event of a subscription sees what is true then. */
  renew(): void
  /** Where loaders of this request are kept. */
  loaders: Map<object, unknown>
}

/** What a context is made of. */
export interface ContextParts {
  app: App
  viewer: Viewer
  requestId: string
  origin?: string | undefined
  sameOrigin?: boolean
  staffCookie?: string | undefined
  setStaffCookie?: RequestContext['setStaffCookie']
}

/** Makes the context of one request, or of one operation on a WebSocket. */
export function createContext(parts: ContextParts): RequestContext {
  const database: Database = parts.app.database
  let viewer = parts.viewer
  let em = database.orm.em.fork()
  const context: RequestContext = {
    app: parts.app,
    get viewer() {
      return viewer
    },
    actAs: (other) => {
      viewer = other
    },
    sameOrigin: parts.sameOrigin ?? false,
    requestId: parts.requestId,
    origin: parts.origin,
    staffCookie: parts.staffCookie,
    get em() {
      return em
    },
    granted: new Map(),
    loaders: new Map(),
    setStaffCookie:
      parts.setStaffCookie ??
      (() => {
        throw new Error('Cookies can only be set over HTTP.')
      }),
    query: (sql, parameters) => query(em, sql, parameters),
    change: (businessId, work) => transaction(database, { businessId }, work),
    renew: () => {
      em = database.orm.em.fork()
      context.loaders = new Map()
    },
  }
  return context
}
