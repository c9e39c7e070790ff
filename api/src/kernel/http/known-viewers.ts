import { commitsOf } from '../database/transaction.ts'
import type { App } from '../feature.ts'
import type { Credentials, Viewer } from '../graphql/viewer.ts'

/** How long somebody stays known: what another process revokes must hold within a second. */
const KNOWN_MS = 500
const MOST_KNOWN = 10_000

interface KnownViewer {
  viewer: Promise<Viewer | undefined>
  since: number
  /** How many changes this process had made before it looked. */
  commits: number
  /** Of whom to look for changes, once they are found. */
  businessId?: string
}

const knownTo = new WeakMap<App, Map<string, KnownViewer>>()

/**
 * Finds out who sends credentials, once for all requests within half a second: the many requests of one caller then cost
 * one look-up. Whatever this process changes of a business makes it look anew, so that a right taken away here is gone with
 * the next request. Credentials that are worth nothing are looked up every time.
 */
export function knownViewer(
  app: App,
  credentials: Credentials,
  find: () => Promise<Viewer | undefined>,
): Promise<Viewer | undefined> {
  const known = viewersOf(app)
  const key = JSON.stringify([credentials.bearer, credentials.cookie, credentials.origin])
  const now = app.database.clock?.().getTime() ?? performance.now()
  const entry = known.get(key)
  if (entry && isFresh(app, entry, now)) return entry.viewer
  const found: KnownViewer = { viewer: find(), since: now, commits: commitsOf(app.database).count }
  // Last in order, so that the first is the oldest.
  known.delete(key)
  known.set(key, found)
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!)
  const forget = () => {
    if (known.get(key) === found) known.delete(key)
  }
  found.viewer.then((viewer) => {
    if (!viewer || viewer.kind === 'ANONYMOUS') forget()
    else found.businessId = viewer.businessId
  }, forget)
  return found.viewer
}

/** Looks for everybody anew: for whoever changes the tables by other means than the program. */
export function forgetViewers(app: App): void {
  knownTo.delete(app)
}

function isFresh({ database }: App, { businessId, commits, since }: KnownViewer, now: number): boolean {
  const age = now - since
  if (age < 0 || age >= KNOWN_MS) return false
  const { count, lastOf } = commitsOf(database)
  return (businessId === undefined ? count : (lastOf.get(businessId) ?? 0)) <= commits
}

function viewersOf(app: App): Map<string, KnownViewer> {
  let viewers = knownTo.get(app)
  if (!viewers) {
    viewers = new Map()
    knownTo.set(app, viewers)
  }
  return viewers
}
