import type { EntityClass, EntityManager } from '@mikro-orm/postgresql'
import { entitiesOf, queryIn } from '../database/database.ts'
import { carriedOnTime } from '../database/database-time.ts'
import { readRow } from '../database/read-row.ts'
import { type ReplicaReading, readWith } from '../database/replicas.ts'
import { type Transaction, transaction } from '../database/transaction.ts'
import type { App } from '../feature.ts'
import type { Reader, Sharing } from '../streams/shared-stream.ts'
import type { Viewer } from './viewer.ts'

/** What a context is made of. */
export interface ContextParts {
  app: App
  viewer: Viewer
  /** Identifier of the request, also in the log. */
  requestId: string
  /** Cursor to go on from, as `Last-Event-ID` names it: newer than the one in the operation. */
  lastEventId?: string | undefined
  /** Where the request comes from, as far as we trust what it says of itself. */
  networkAddress: string
  /** The `Origin` header, if one came. */
  origin?: string | undefined
  /** Whether the page that asks is one of this server's own. */
  sameOrigin?: boolean
  /** The staff cookie as it came, also when it is worth nothing any more. */
  staffCookie?: string | undefined
  /** Sets or, with null, clears the staff cookie. Not possible over a WebSocket. */
  setStaffCookie?: (value: string | null, expiresAt?: Date) => void
}

/** The cursors of a stream: what its reader sends to go on; and how it may be handed what others are. */
export interface StreamProgress {
  /** Of the event that is being sent. */
  event?: string
  /** Up to which nothing is outstanding, also where events were passed over. */
  passed?: string
  /** What it shares with others who ask for the same. */
  sharing?: Sharing
  /** Hands its reader a result, where the way to it can be shared. */
  send?: Reader<never>['send']
}

/** What resolvers get of the request, or of the operation on a WebSocket, that they serve. */
export class RequestContext {
  readonly parts: ContextParts
  /**
   * What changes is in one object, because the server copies contexts: all copies are one request. Its parts are made when
   * they are needed: thousands of streams have none of them for most of their time.
   */
  readonly state: {
    viewer: Viewer
    entities?: Map<string, EntityManager> | undefined
    loaders?: Map<object, unknown> | undefined
    granted?: Map<string, string>
    given?: Map<string, object>
    now?: Promise<Date> | undefined
    /** How statements for reading are run, where that is not on the main server. */
    reading?: ReplicaReading | undefined
    /** How far a stream has come for its reader, where it has cursors to go on from. */
    stream: StreamProgress
  }

  constructor(parts: ContextParts) {
    this.parts = parts
    this.state = { viewer: parts.viewer, stream: {} }
  }

  /** What this caller has just made, each with its business: it may see that though it may read nothing else. */
  get granted(): Map<string, string> {
    this.state.granted ??= new Map()
    return this.state.granted
  }

  /** What this caller gave of it: shown instead of what others have given, where it may read nothing else. */
  get given(): Map<string, object> {
    this.state.given ??= new Map()
    return this.state.given
  }

  get app(): App {
    return this.parts.app
  }

  get viewer(): Viewer {
    return this.state.viewer
  }

  /** For reading in the caller's own business; nobody has none. */
  get em(): EntityManager {
    return this.entitiesOf(businessOf(this.viewer))
  }

  /**
   * For reading in a business that the caller belongs to or that something proved, such as the token of a link. Rows
   * stay known to it until `renew`.
   */
  entitiesOf(businessId: string): EntityManager {
    this.state.entities ??= new Map()
    let em = this.state.entities.get(businessId)
    if (!em) {
      em = entitiesOf(this.app.database, businessId)
      if (this.state.reading) readWith(em, this.state.reading)
      this.state.entities.set(businessId, em)
    }
    return em
  }

  /** Goes on as somebody else: whoever has just opened a session sees it. */
  actAs(viewer: Viewer): void {
    this.state.viewer = viewer
  }

  /** The time of the database, one for the whole request: what a day or a limit is asked of. */
  now(): Promise<Date> {
    this.state.now ??= carriedOnTime(this.app.database)
    return this.state.now
  }

  /** Runs one statement for reading in the caller's own business. */
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
    return queryIn(this.app.database, businessOf(this.viewer), this.state.reading, sql, parameters)
  }

  /** A row that a statement for reading gave, as an object of its class; see `readRow`. */
  read<Type extends object>(type: EntityClass<Type>, row: object): Type {
    return readRow(this.app.database, type, row)
  }

  /** Lets statements be read on a replica, where there is one that has whatever was acknowledged before this request. */
  readFromReplicas(): void {
    this.state.reading = this.app.database.replicas?.begin()
  }

  /** Runs a change in one transaction of a business. What is read from then on has it. */
  change<Result>(businessId: string, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    this.state.reading?.end()
    return transaction(this.app.database, { businessId }, work)
  }

  /** Forgets what was read, so that the next event of a subscription sees what is true then. */
  renew(): void {
    this.state.entities = undefined
    this.state.loaders = undefined
    this.state.now = undefined
  }

  /** Sets or, with null, clears the staff cookie. */
  setStaffCookie(value: string | null, expiresAt?: Date): void {
    if (!this.parts.setStaffCookie) throw new Error('Cookies can only be set over HTTP.')
    this.parts.setStaffCookie(value, expiresAt)
  }
}

function businessOf(viewer: Viewer): string {
  if (viewer.kind === 'ANONYMOUS') throw new Error('Nobody reads in no business.')
  return viewer.businessId
}
