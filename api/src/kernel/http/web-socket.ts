import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import type { WebSocket } from 'ws'
import { isConnectionLoss } from '../database/connection-loss.ts'
import type { App, Feature } from '../feature.ts'
import { RequestContext } from '../graphql/context.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { bearerOf, identify, staffCookieOf } from './identify.ts'
import { maskStreamed } from './mask-error.ts'
import { TRY_AGAIN_LATER, UNAVAILABLE } from './unavailable.ts'

type Extra = { request: FastifyRequest; viewer?: Viewer }

const GOING_AWAY = 1001
/** How long a peer may take to close its side before its connection is cut. */
const CLOSING_MS = 2_000

/** Listens for operations over WebSocket (`graphql-transport-ws`); the value is the handler of the route. */
export function webSocketHandler(app: App, features: readonly Feature[], schema: GraphQLSchema) {
  return makeHandler<{ authorization?: unknown }, Extra>({
    schema,
    onConnect: async ({ connectionParams, extra }) => {
      const bearer = bearerOf(connectionParams?.authorization)
      const cookie = staffCookieOf(app, extra.request)
      if (connectionParams?.authorization !== undefined && !bearer) return false
      const credentials = bearer ? { bearer } : cookie ? { cookie } : {}
      const viewer = await identify(app, features, credentials).catch((error: unknown) => {
        if (!isConnectionLoss(error)) throw error
        comeAgain(extra.socket)
      })
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
    onError: ({ extra }, _id, _payload, given) => {
      const errors = given.map((error) => maskStreamed(error, app.log))
      if (isUnavailable(errors)) comeAgain(extra.socket)
      return errors
    },
    onNext: ({ extra }, _id, _payload, { document, operationName }, result) => {
      const errors = result.errors?.map((error) => maskStreamed(error, app.log))
      // An event that could not be read whole is not sent at all: who comes again gets it after the last cursor seen.
      const streamed = getOperationAST(document, operationName)?.operation === 'subscription'
      if (errors && streamed && isUnavailable(errors)) comeAgain(extra.socket)
      return errors && { ...result, errors }
    },
  })
}

/** Closes all connections with a reason when the server stops, and takes no new ones. */
export function endWebSockets(this: FastifyInstance, done: () => void): void {
  const { clients } = this.websocketServer
  for (const socket of clients)
    socket.close(GOING_AWAY, 'The server stops. Come again and go on after the last cursor.')
  setTimeout(() => {
    for (const socket of clients) socket.terminate()
  }, CLOSING_MS).unref()
  this.websocketServer.close()
  done()
}

function isUnavailable(errors: readonly GraphQLError[]): boolean {
  return errors.some(({ extensions }) => extensions.code === UNAVAILABLE)
}

function comeAgain(socket: WebSocket): void {
  socket.close(TRY_AGAIN_LATER, 'The database cannot be reached. Come again.')
}
