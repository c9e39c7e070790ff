import type { FastifyInstance } from 'fastify'
import { query } from '../database/database.ts'
import type { App } from '../feature.ts'

/** Serves `/livez` (the process runs) and `/readyz` (it can answer: the database is there and it is not stopping). */
export function serveHealth(server: FastifyInstance, app: App, isStopping: () => boolean): void {
  server.get('/livez', async () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    if (isStopping()) return reply.code(503).send({ status: 'stopping' })
    try {
      await query(app.database.orm.em.fork(), 'select 1')
      return { status: 'ok' }
    } catch {
      return reply.code(503).send({ status: 'database unreachable' })
    }
  })
}
