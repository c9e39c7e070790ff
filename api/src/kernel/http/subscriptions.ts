import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import type { App, Feature } from '../feature.ts'
import { RequestContext } from '../graphql/context.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { maskError } from './apollo.ts'
import { bearerOf, contextOf, identify, staffCookieOf } from './identify.ts'

type Extra = { request: FastifyRequest; viewer?: Viewer }

/** Listens for operations over WebSocket (`graphql-transport-ws`); the value is the handler of the route. */
export function webSocketHandler(app: App, features: readonly Feature[], schema: GraphQLSchema) {
  return makeHandler<{ authorization?: unknown }, Extra>({
    schema,
    onConnect: async ({ connectionParams, extra }) => {
      const bearer = bearerOf(connectionParams?.authorization)
      const cookie = staffCookieOf(app, extra.request)
      if (connectionParams?.authorization !== undefined && !bearer) return false
      const viewer = await identify(app, features, bearer ? { bearer } : cookie ? { cookie } : {})
      // Unknown credentials are refused (4403) rather than taken for nobody: the client would wait for nothing.
      if (!viewer && bearer) return false
      extra.viewer = viewer ?? { kind: 'ANONYMOUS' }
      return true
    },
    context: ({ extra }) =>
      new RequestContext({
        app,
        viewer: extra.viewer ?? { kind: 'ANONYMOUS' },
        requestId: extra.request.id,
        origin: extra.request.headers.origin,
      }),
    onError: (_context, _id, _payload, errors) => errors.map((error) => mask(app, error)),
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors && { ...result, errors: result.errors.map((error) => mask(app, error)) },
  })
}

/** Serves `POST /graphql/stream`: operations over server-sent events, one connection each. */
export function serveEventStream(
  server: FastifyInstance,
  app: App,
  features: readonly Feature[],
  schema: GraphQLSchema,
): void {
  const handle = createHandler({
    schema,
    context: async (request) =>
      (await contextOf(app, features, request.raw)) as RequestContext & Record<PropertyKey, unknown>,
    onNext: (_context, _request, result) =>
      result.errors && { ...result, errors: result.errors.map((error) => mask(app, error)) },
  })
  const open = new Set<ServerResponse>()
  // A stream has no end of its own: its reader comes again, to a process that stays.
  server.addHook('preClose', async () => {
    for (const response of open) response.end()
  })
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      open.add(reply.raw)
      reply.raw.once('close', () => open.delete(reply.raw))
      await handle(request, reply)
    },
  })
}

function mask(app: App, error: GraphQLError): GraphQLError {
  const { message, ...rest } = maskError(error.toJSON(), error, app.log)
  return new GraphQLError(message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions: rest.extensions,
  })
}
