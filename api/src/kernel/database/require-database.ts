import { Client } from 'pg'
import { StartupError } from '../startup-error.ts'

const TIMEOUT_MS = 10_000
const LEAST_VERSION = 15

/** Stops the start when the PostgreSQL that `DATABASE_URL` names cannot be used. */
export async function requireDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT_MS })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new StartupError(`The database that DATABASE_URL names cannot be reached: ${reasonOf(error)}.`, {
      cause: error,
    })
  }
  try {
    const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as version")
    if (rows[0].version < LEAST_VERSION) {
      throw new StartupError(`DATABASE_URL names a PostgreSQL ${rows[0].version}; ${LEAST_VERSION} or newer is needed.`)
    }
  } finally {
    await client.end()
  }
}

function reasonOf(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: Error[] }
  return (message || errors?.[0]?.message || code || 'unknown reason').replace(/\s+/g, ' ').replace(/\.$/, '')
}
