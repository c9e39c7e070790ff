import { setTimeout as sleep } from 'node:timers/promises'
import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import websocket from '@fastify/websocket'
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { handleProtocols } from 'graphql-ws'
import type { App, Feature } from '../feature.ts'
import { createAdmission } from '../limits/admission.ts'
import { OPEN_CONNECTIONS, OPEN_SUBSCRIPTIONS } from '../metrics/kernel-metrics.ts'
import { createApollo } from './apollo/create-apollo.ts'
import { graphqlRoute } from './apollo/graphql-route.ts'
import { serveEventStream } from './event-stream.ts'
import { parkAnswer } from './handshake.ts'
import { serveHealth } from './health.ts'
import { contextOf } from './identify.ts'
import { measureRequests } from './measure-requests.ts'
import { watchOpenConnections } from './open-connections.ts'
import { answerFailure, refuseForgery } from './refuse-request.ts'
import { requestIdsFrom, tellRequestIds, trusting } from './request-id.ts'
import { traceRequests } from './trace-requests.ts'
import { tellUnavailable } from './unavailable.ts'
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
  const isTrusted = trusting(app.config.trustedProxies)
  const server = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: app.config.trustedProxies.length > 0 ? app.config.trustedProxies : false,
    // Requests under way are finished; streams are ended where they are served.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: requestIdsFrom(isTrusted),
    routerOptions: { maxParamLength: 400 },
  })
  endUnusedConnections(server)
  tellRequestIds(server)
  if (app.tracing.on) traceRequests(server, app.tracing, isTrusted)
  if (app.metrics.watched) measureRequests(server, app.metrics)
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
  server.setErrorHandler(answerFailure(app))
  // JSON is the one form of a body: anything else is answered with 415.
  server.removeContentTypeParser('text/plain')
  await server.register(cookie)
  await server.register(cors, { origin: true, credentials: false, maxAge: 86_400, methods: ['GET', 'POST'] })
  const socketOptions = { maxPayload: FRAME_LIMIT_BYTES, handleProtocols }
  await server.register(websocket, { options: socketOptions, preClose: endWebSockets })

  const admission = createAdmission(schema, app.config.limits, app.counts)
  const apollo = createApollo(schema, app, admission)
  await apollo.start()
  const enter = async (request: FastifyRequest, reply?: FastifyReply) => {
    const context = await contextOf(app, features, request, reply).catch(tellUnavailable)
    await admission.enter(context)
    return context
  }
  const handler = graphqlRoute(apollo, enter)
  const preValidation = refuseForgery(app)
  const openConnections = watchOpenConnections(app)
  server.addHook('onClose', async () => openConnections.stop())
  const wsHandler = webSocketHandler(app, features, schema, admission, openConnections)
  server.route({ method: 'POST', url: '/graphql', preValidation, handler })
  server.route({ method: 'GET', url: '/graphql', preValidation, preHandler: parkAnswer, handler, wsHandler })
  const openEvents = serveEventStream(server, app, features, schema, admission, openConnections)
  app.metrics.watch(OPEN_SUBSCRIPTIONS, () => [{ labels: {}, value: admission.openStreams() }])
  app.metrics.watch(OPEN_CONNECTIONS, () => [
    { labels: { over: 'websocket' }, value: server.websocketServer.clients.size },
    { labels: { over: 'events' }, value: openEvents.size },
  ])
  serveHealth(server, app, () => stopping)
  for (const feature of features) feature.routes?.(server, app, (request) => enter(request))
  serveWebPages(server)
  server.addHook('onClose', () => apollo.stop())
  const close = async () => {
    stopping = true
    await sleep(app.config.stopDelayMs)
    await server.close()
  }
  return { server, close }
}
