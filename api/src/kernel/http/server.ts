import { randomUUID } from 'node:crypto'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import websocket from '@fastify/websocket'
import { type FastifyInstance, fastify } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { App, Feature } from '../feature.ts'
import { createApollo } from './apollo.ts'
import { serveEventStream } from './event-stream.ts'
import { serveHealth } from './health.ts'
import { contextOf } from './identify.ts'
import { endUnusedConnections } from './unused-connections.ts'
import { serveWebPages } from './web-pages.ts'
import { webSocketHandler } from './web-socket.ts'

const BODY_LIMIT_BYTES = 256 * 1024
const FRAME_LIMIT_BYTES = 64 * 1024

/** Puts the ways in together: GraphQL over HTTP, WebSocket and events, the routes of features, pages and health. */
export async function createServer(
  app: App,
  features: readonly Feature[],
  schema: GraphQLSchema,
): Promise<FastifyInstance> {
  const server = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    // Requests under way are finished; streams are ended where they are served.
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 400 },
  })
  endUnusedConnections(server)
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'strict-origin-when-cross-origin')
  })
  server.addHook('onResponse', async (request, reply) => {
    // The route, not the address: a link's token is nobody's business.
    const facts = { request: request.id, method: request.method, route: request.routeOptions.url }
    app.log.info('http.answered', { ...facts, status: reply.statusCode, ms: Math.round(reply.elapsedTime) })
  })
  server.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) app.log.error('http.failed', error, { request: request.id, url: request.routeOptions.url })
    const message = status >= 500 ? 'Something went wrong on our side.' : error.message
    return reply.code(status).send({ errors: [{ message }] })
  })
  await server.register(cookie)
  await server.register(cors, { origin: true, credentials: false, maxAge: 86_400, methods: ['GET', 'POST'] })
  await server.register(websocket, { options: { maxPayload: FRAME_LIMIT_BYTES } })

  const apollo = createApollo(schema, app.log)
  await apollo.start()
  const handle = fastifyApolloHandler(apollo, {
    context: (request, reply) => contextOf(app, features, request, reply),
  })
  server.post('/graphql', handle)
  server.route({ method: 'GET', url: '/graphql', handler: handle, wsHandler: webSocketHandler(app, features, schema) })
  serveEventStream(server, app, features, schema)
  serveHealth(server, app)
  for (const feature of features) feature.routes?.(server, app)
  serveWebPages(server)
  server.addHook('onClose', () => apollo.stop())
  return server
}
