import type { FastifyInstance, FastifyRequest } from 'fastify'
import { HTTP_REQUESTS } from '../metrics/kernel-metrics.ts'
import type { Metrics } from '../metrics/metrics.ts'

/** Methods that are told apart; whoever sends others finds nothing. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/** Takes the time of each answer, by its route and never by its address. */
export function measureRequests(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onResponse', async (request, reply) => {
    if (request.ws || reply.raw.getHeader('content-type') === 'text/event-stream') return
    const labels = { method: methodOf(request), route: routeOf(request), status: String(reply.statusCode) }
    metrics.time(HTTP_REQUESTS, labels, reply.elapsedTime / 1000)
  })
}

function methodOf({ method }: FastifyRequest): string {
  return METHODS.has(method) ? method : 'other'
}

/** Files of the builds have a route each, too many to be told apart. */
function routeOf({ routeOptions: { url } }: FastifyRequest): string {
  if (url === undefined) return 'none'
  return /\.\w+$|^\/_app\//.test(url) && !url.startsWith('/export/') ? 'file' : url
}
