import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql'
import { CloseCode, makeServer } from 'graphql-ws'
import type { WebSocket } from 'ws'
import { isConnectionLoss } from '../database/connection-loss.ts'
import type { App, Feature } from '../feature.ts'
import { RequestContext } from '../graphql/context.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { type Admission, takeNotice } from '../limits/admission.ts'
import type { Opened } from '../limits/open-streams.ts'
import { CursorPings } from '../streams/cursor-pings.ts'
import { sendResults } from '../streams/send-results.ts'
import { subscribeSharing } from '../streams/shared-execution.ts'
import { handshakeOf } from './handshake.ts'
import { bearerOf, identify } from './identify.ts'
import { maskStreamed } from './mask-error.ts'
import type { OpenConnections } from './open-connections.ts'
import { resultFrame } from './result-frames.ts'
import { SocketOutput } from './socket-output.ts'
import { isUnavailable, TRY_AGAIN_LATER } from './unavailable.ts'
import { type Connection, openConnection } from './web-socket-connection.ts'

type Extra = Connection & { viewer?: Viewer; pings: CursorPings }

const GOING_AWAY = 1001
/** How long a peer may take to close its side before its connection is cut. */
const CLOSING_MS = 2_000
/** Operations that may run over one connection at the same time. */
const MOST_OPERATIONS = 100

/** Listens for operations over WebSocket (`graphql-transport-ws`); the value is the handler of the route. */
export function webSocketHandler(
  app: App,
  features: readonly Feature[],
  schema: GraphQLSchema,
  admission: Admission,
  openConnections: OpenConnections,
): (socket: WebSocket, request: FastifyRequest) => void {
  /** What of a result is told, if it is another. */
  const toldOf = (result: ExecutionResult, context: RequestContext): ExecutionResult => {
    const errors = result.errors?.map((error) => maskStreamed(error, app))
    const cost = takeNotice(context)
    if (!errors && !cost) return result
    return { ...result, ...(errors && { errors }), ...(cost && { extensions: { ...result.extensions, cost } }) }
  }
  const protocol = makeServer<{ authorization?: unknown }, Extra>({
    subscribe: subscribeSharing,
    onConnect: async ({ connectionParams, extra }) => {
      const bearer = bearerOf(connectionParams?.authorization)
      const { staffCookie: cookie, foreignOrigin } = extra.handshake
      if (connectionParams?.authorization !== undefined && !bearer) return false
      const credentials = { ...(bearer ? { bearer } : cookie && { cookie }), ...foreignOrigin }
      const viewer = await identify(app, features, credentials).catch((error: unknown) => {
        // A page that may not use the chat.
        if (error instanceof GraphQLError) return undefined
        if (!isConnectionLoss(error)) throw error
        comeAgain(extra.socket)
      })
      // Credentials worth nothing are refused (4403) rather than taken for nobody: the client would wait for nothing.
      if (!viewer && (bearer || cookie)) return false
      extra.viewer = viewer ?? { kind: 'ANONYMOUS' }
      const { socket } = extra
      socket.once(
        'close',
        openConnections.add(extra.viewer, () => socket.close(CloseCode.Forbidden, 'Forbidden')),
      )
      return true
    },
    onSubscribe: async ({ extra, subscriptions }, _id, asked) => {
      if (Object.keys(subscriptions).length > MOST_OPERATIONS) return [tooManyOperations()]
      const { handshake } = extra
      const context = new RequestContext({
        app,
        viewer: extra.viewer ?? { kind: 'ANONYMOUS' },
        requestId: handshake.requestId,
        networkAddress: handshake.networkAddress,
        origin: handshake.origin,
        sameOrigin: handshake.foreignOrigin.origin === undefined,
      })
      const prepared = await admission.prepare(context, asked)
      if ('errors' in prepared) return prepared.errors
      const { operationName, variables } = asked
      return { schema, document: prepared.document, operationName, variableValues: variables, contextValue: context }
    },
    onOperation: async ({ extra }, id, _payload, { contextValue }, opened) => {
      const context = contextValue as RequestContext
      const { stream } = context.state
      const held = await admission.hold(context, opened as Opened, extra.pings.add(id, stream))
      if (!(Symbol.asyncIterator in held)) return held
      stream.send = (result) => {
        const told = toldOf(result, context)
        // An event that could not be read whole is not sent at all: who comes again gets it after the last cursor seen.
        if (told.errors?.some(isUnavailable)) comeAgain(extra.socket)
        else extra.pings.noteSent(stream)
        return extra.output.sendFrame(resultFrame(id, told))
      }
      return sendResults(held, stream.send)
    },
    onError: ({ extra }, _id, _payload, given) => {
      const errors = given.map((error) => maskStreamed(error, app))
      if (errors.some(isUnavailable)) comeAgain(extra.socket)
      return errors
    },
    onNext: (_connection, _id, _payload, { contextValue }, result) => toldOf(result, contextValue as RequestContext),
  })
  return (socket, request) => {
    const pings = new CursorPings(socket)
    const slow = { patienceMs: app.config.slowReaderMs, beforeClosing: () => pings.tellAll() }
    openConnection(
      protocol,
      {
        socket,
        handshake: handshakeOf(app, request),
        pings,
        output: new SocketOutput(socket, request.raw.socket, slow),
      },
      app.log,
    )
  }
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

function tooManyOperations(): GraphQLError {
  return new GraphQLError(`At most ${MOST_OPERATIONS} operations may run over one connection at the same time.`, {
    extensions: { code: 'TOO_MANY_OPERATIONS' },
  })
}

function comeAgain(socket: WebSocket): void {
  socket.close(TRY_AGAIN_LATER, 'The database cannot be reached. Come again.')
}
