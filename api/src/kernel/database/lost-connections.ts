import type { Pool, PoolClient } from 'pg'

/**
 * Gives connections that break while they are lent out back to the pool. Whoever holds one of those gives it back after
 * commit or rollback, neither of which can succeed any more: without this each of them would take a place in the pool for
 * ever, and a database that died once would leave a program that waits for nothing.
 */
export function giveBackLostConnections(pool: Pool): void {
  const lent = new Set<PoolClient>()
  pool.on('acquire', (client) => void lent.add(client))
  pool.on('release', (_error, client) => void lent.delete(client as PoolClient))
  pool.on('connect', (client) => {
    client.on('end', () => {
      if (!lent.has(client)) return
      client.release(true)
      // Whoever holds it may still give it back, which must not fail.
      client.release = () => {}
    })
  })
}
