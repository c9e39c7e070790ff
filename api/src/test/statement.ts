import { Client } from 'pg'

/** Runs one statement on a connection of its own. */
export async function runStatement<Row = Record<string, unknown>>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url, application_name: 'foyer test' })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** The address of another database on the same server. */
export function inDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** The host and port of a server, also of one whose address leads to a file. */
export function portOf(serverUrl: string): { host: string; port: number } {
  const { hostname, port } = new URL(serverUrl)
  return { host: hostname.startsWith('%2F') ? '127.0.0.1' : hostname, port: Number(port) }
}
