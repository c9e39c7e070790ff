import { Client } from 'pg'
import { StartupError } from '../startup-error.ts'

const TIMEOUT_MS = 10_000
const LEAST_VERSION = 15

/** Stops the start when the PostgreSQL that a setting names cannot be used. */
export async function requireDatabase(setting: string, url: string): Promise<void> {
  const client = await connectAs(setting, url)
  try {
    const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as version")
    if (rows[0].version < LEAST_VERSION) {
      throw new StartupError(`${setting} names a PostgreSQL ${rows[0].version}; ${LEAST_VERSION} or newer is needed.`)
    }
  } finally {
    await client.end()
  }
}

/**
 * Stops the start when connections are shared: two that are open at once are then served by one and the same process of
 * PostgreSQL. A lock that is taken for a start would stay with it for ever, and nobody would hear a signal.
 */
export async function requireConnectionOfOnesOwn(url: string): Promise<void> {
  const clients = [await connectAs('DATABASE_DIRECT_URL', url), await connectAs('DATABASE_DIRECT_URL', url)]
  try {
    const served: number[] = []
    for (const client of clients) served.push((await client.query('select pg_backend_pid() as pid')).rows[0].pid)
    if (new Set(served).size === clients.length) return
    throw new StartupError(
      'A pooler is in between that shares connections from transaction to transaction. Name PostgreSQL itself, or a pooler in session mode, in DATABASE_DIRECT_URL.',
    )
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
}

async function connectAs(setting: string, url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    throw new StartupError(`The database that ${setting} names cannot be reached: ${reasonOf(error)}.`, {
      cause: error,
    })
  }
}

function reasonOf(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: Error[] }
  return (message || errors?.[0]?.message || code || 'unknown reason').replace(/\s+/g, ' ').replace(/\.$/, '')
}
