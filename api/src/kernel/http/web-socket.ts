import type { FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import type { App, Feature } from '../feature.ts'
import { RequestContext } from '../graphql/context.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { bearerOf, identify, staffCookieOf } from './identify.ts'
import { maskStreamed } from './mask-error.ts'

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
    onError: (_context, _id, _payload, errors) => errors.map((error) => maskStreamed(error, app.log)),
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors && { ...result, errors: result.errors.map((error) => maskStreamed(error, app.log)) },
  })
}
