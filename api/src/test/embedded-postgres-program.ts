import { startEmbeddedPostgres } from '../kernel/database/embedded-postgres/start-embedded-postgres.ts'

// What a process that uses the embedded PostgreSQL does, without the rest of the program.
try {
  const dataDirectory = process.argv[2] ?? ''
  const server = await startEmbeddedPostgres({ dataDirectory, log: () => {}, fsync: false })
  console.log(`${server.pid} ${server.url}`)
  process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
