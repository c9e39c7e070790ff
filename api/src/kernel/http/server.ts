import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import websocket from '@fastify/websocket'
import { type FastifyInstance, fastify } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { isConnectionLoss } from '../database/connection-loss.ts'
import type { App, Feature } from '../feature.ts'
import { createApollo } from './apollo.ts'
import { serveEventStream } from './event-stream.ts'
import { serveHealth } from './health.ts'
import { contextOf } from './identify.ts'
import { tellUnavailable, UNAVAILABLE_HTTP, UNAVAILABLE_MESSAGE } from './unavailable.ts'
import { endUnusedConnections } from './unused-connections.ts'
import { serveWebPages } from './web-pages.ts'
import { endWebSockets, webSocketHandler } from './web-socket.ts'

const BODY_LIMIT_BYTES = 256 * 1024
const FRAME_LIMIT_BYTES = 64 * 1024

/** The server, and how to stop it so that nobody who asks is left without an answer. */
export interface StoppableServer {
  server: FastifyInstance
  close(): Promise<void>
}

/** Puts the ways in together: GraphQL over HTTP, WebSocket and events, the routes of features, pages and health. */
export async function createServer(
  app: App,
  features: readonly Feature[],
  schema: GraphQLSchema,
): Promise<StoppableServer> {
  let stopping = false
  const server = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    // Requests under way are finished; streams are ended where they are served.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 400 },
  })
  endUnusedConnections(server)
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'strict-origin-when-cross-origin')
    if (stopping) reply.header('connection', 'close')
  })
  server.addHook('onResponse', async (request, reply) => {
    // The route, not the address: a link's token is nobody's business.
    const facts = { request: request.id, method: request.method, route: request.routeOptions.url }
    app.log.info('http.answered', { ...facts, status: reply.statusCode, ms: Math.round(reply.elapsedTime) })
  })
  server.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (isConnectionLoss(error)) {
      const { status, retryAfterSeconds } = UNAVAILABLE_HTTP
      const errors = [{ message: UNAVAILABLE_MESSAGE }]
      return reply.code(status).header('retry-after', retryAfterSeconds).send({ errors })
    }
    const status = error.statusCode ?? 500
    if (status >= 500) app.log.error('http.failed', error, { request: request.id, url: request.routeOptions.url })
    const message = status >= 500 ? 'Something went wrong on our side.' : error.message
    return reply.code(status).send({ errors: [{ message }] })
  })
  await server.register(cookie)
  await server.register(cors, { origin: true, credentials: false, maxAge: 86_400, methods: ['GET', 'POST'] })
  await server.register(websocket, { options: { maxPayload: FRAME_LIMIT_BYTES }, preClose: endWebSockets })

  const apollo = createApollo(schema, app.log)
  await apollo.start()
  const handle = fastifyApolloHandler(apollo, {
    context: (request, reply) => contextOf(app, features, request, reply).catch(tellUnavailable),
  })
  server.post('/graphql', handle)
  server.route({ method: 'GET', url: '/graphql', handler: handle, wsHandler: webSocketHandler(app, features, schema) })
  serveEventStream(server, app, features, schema)
  serveHealth(server, app, () => stopping)
  for (const feature of features) feature.routes?.(server, app)
  serveWebPages(server)
  server.addHook('onClose', () => apollo.stop())
  const close = async () => {
    stopping = true
    await sleep(app.config.stopDelayMs)
    await server.close()
  }
  return { server, close }
}
