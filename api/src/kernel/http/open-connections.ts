import { AsyncResource } from 'node:async_hooks'
import { query } from '../database/database.ts'
import type { App } from '../feature.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { REVOCATIONS } from '../revocation.ts'

/** How soon a process looks for what was revoked, also when nobody told it. */
const LOOK_EVERY_MS = 700
/** How far back it looks: longer than a transaction may take between writing and commit. */
const LOOK_BACK = '1 minute'
/** Somebody who was let in just now may have been looked up just before. */
const OVERLAP_MS = 3000

interface OpenConnection {
  hashes: readonly string[]
  expiresAt: Date | null
  end(): void
}

/** The connections of a process that stay open: each is ended when what opened it is revoked or expires. */
export interface OpenConnections {
  /**
   * Watches over a connection; call the result when it has closed. Whoever is nobody has none to lose. A chat window loses
   * its own when its visitor is erased, and the page that it is on may lose its right to it.
   */
  add(viewer: Viewer, end: () => void): () => void
  stop(): void
}

/** Watches over what is open here. The table of revocations is what counts; signals only make it quicker. */
export function watchOpenConnections(app: App): OpenConnections {
  const open = new Set<OpenConnection>()
  /** Revocations acted upon, and when they were seen. */
  const seen = new Map<string, { hash: string; at: number }>()
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    if (open.size === 0) return rest()
    const { now, revoked } = await readRevocations(app)
    for (const { id, hash } of revoked) {
      if (seen.has(id)) continue
      seen.set(id, { hash, at: performance.now() })
      for (const connection of open) if (connection.hashes.includes(hash)) connection.end()
    }
    const current = new Set(revoked.map(({ id }) => id))
    for (const id of seen.keys()) if (!current.has(id)) seen.delete(id)
    for (const connection of open) if (connection.expiresAt && connection.expiresAt <= now) connection.end()
  }
  // Whoever opens a connection makes it look; it is not for that request that it goes on looking.
  const lookSafely = AsyncResource.bind(() => {
    // A database that is away is told about elsewhere; the next look is soon.
    look().catch((error: Error) => app.log.info('revocations.not_read', { message: error.message }))
  })
  const rest = () => {
    clearInterval(timer)
    timer = undefined
  }
  const deaf = app.signals.listen(REVOCATIONS, lookSafely)

  return {
    add(viewer, end) {
      const credential = viewer.kind === 'ANONYMOUS' ? undefined : viewer.credential
      if (!credential) return () => {}
      const { hash, alsoEndedBy = [], expiresAt } = credential
      const connection = { hashes: [hash, ...alsoEndedBy], expiresAt, end }
      open.add(connection)
      timer ??= setInterval(lookSafely, LOOK_EVERY_MS).unref()
      const late = [...seen.values()].some(
        (each) => connection.hashes.includes(each.hash) && performance.now() - each.at < OVERLAP_MS,
      )
      if (late) end()
      return () => void open.delete(connection)
    },
    stop() {
      deaf()
      rest()
    },
  }
}

async function readRevocations(app: App): Promise<{ now: Date; revoked: { id: string; hash: string }[] }> {
  const [row] = await query<{ now: string; revoked: { id: string; hash: string }[] }>(
    app.database.orm.em.fork(),
    `select clock_timestamp() as now, coalesce(json_agg(json_build_object('id', id, 'hash', credential_hash)), '[]') as revoked
     from revocation where at > clock_timestamp() - interval '${LOOK_BACK}'`,
  )
  return { now: app.database.clock?.() ?? new Date(row!.now), revoked: row!.revoked }
}
