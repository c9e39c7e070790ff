import type { FastifyInstance } from 'fastify'
import { query } from '../database/database.ts'
import type { App } from '../feature.ts'

/** Serves `/livez` (the process runs) and `/readyz` (it can answer: the database is there, takes changes, and it is not stopping). */
export function serveHealth(server: FastifyInstance, app: App, isStopping: () => boolean): void {
  server.get('/livez', async () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    if (isStopping()) return reply.code(503).send({ status: 'stopping' })
    try {
      const [row] = await query<{ replica: boolean }>(
        app.database.orm.em.fork(),
        'select pg_is_in_recovery() as replica',
      )
      return row!.replica ? reply.code(503).send({ status: 'database takes no changes' }) : { status: 'ok' }
    } catch {
      return reply.code(503).send({ status: 'database unreachable' })
    }
  })
}
