import type { FastifyInstance, FastifyRequest } from 'fastify'
import { currentScope } from '../request-scope.ts'
import type { OpenSpan, Tracing } from '../tracing/tracing.ts'

/** A stream lasts as long as its reader likes: what is read for it belongs to nobody's request. */
const STREAM = '/graphql/stream'

/** Makes a span of each request but those for streams; a proxy that is trusted may say which trace it belongs to. */
export function traceRequests(
  server: FastifyInstance,
  tracing: Tracing,
  isTrusted: (address: string) => boolean,
): void {
  const spans = new WeakMap<FastifyRequest, OpenSpan>()
  server.addHook('onRequest', async (request) => {
    const { method, headers, id, socket } = request
    const route = request.routeOptions.url ?? 'none'
    if (headers.upgrade || route === STREAM) return
    const { traceparent } = headers
    const parent = typeof traceparent === 'string' && isTrusted(socket.remoteAddress ?? '') ? traceparent : undefined
    const facts = { 'http.request.method': method, 'http.route': route, 'foyer.request_id': id }
    const span = tracing.begin({ name: `${method} ${route}`, kind: 'SERVER', facts }, parent)
    spans.set(request, span)
    const scope = currentScope()
    if (scope) scope.span = span
  })
  server.addHook('onResponse', async (request, { statusCode }) => {
    const span = spans.get(request)
    span?.set({ 'http.response.status_code': statusCode })
    span?.end(statusCode >= 500 ? String(statusCode) : undefined)
  })
}
