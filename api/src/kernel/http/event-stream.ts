import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { App, Feature } from '../feature.ts'
import type { RequestContext } from '../graphql/context.ts'
import { unauthenticated } from '../graphql/viewer.ts'
import { type Admission, takeNotice } from '../limits/admission.ts'
import { contextOf } from './identify.ts'
import { maskStreamed } from './mask-error.ts'
import type { OpenConnections } from './open-connections.ts'
import { notAcceptable, refuseForgery } from './refuse-request.ts'
import { refuseStream } from './refuse-stream.ts'

/** What tells the reader of a stream that it was shut, and why. */
const NO_LONGER_ALLOWED = `event: next\ndata: ${JSON.stringify({ errors: [unauthenticated()] })}\n\nevent: complete\ndata:\n\n`

type StreamContext = RequestContext & Record<PropertyKey, unknown>

/** Serves `POST /graphql/stream`: operations over server-sent events, one connection each. */
export function serveEventStream(
  server: FastifyInstance,
  app: App,
  features: readonly Feature[],
  schema: GraphQLSchema,
  admission: Admission,
  openConnections: OpenConnections,
): void {
  const handle = createHandler<StreamContext>({
    // One connection for each operation: nothing is kept between requests.
    authenticate: () => null,
    // What was prepared is valid.
    validate: () => [],
    onSubscribe: async (request, { query, operationName, variables }) => {
      const context = await contextOf(app, features, request.raw)
      const prepared = await admission.prepare(context, { query, operationName, variables })
      if ('errors' in prepared) return refuseStream(prepared.errors, app.log)
      const contextValue = context as StreamContext
      const { raw } = request.context.reply
      raw.once(
        'close',
        openConnections.add(context.viewer, () => raw.end(NO_LONGER_ALLOWED)),
      )
      return { schema, document: prepared.document, operationName, variableValues: variables, contextValue }
    },
    onNext: (context, _request, result) => {
      const cost = takeNotice(context)
      return {
        ...result,
        ...(result.errors && { errors: result.errors.map((error) => maskStreamed(error, app.log)) }),
        ...(cost && { extensions: { ...result.extensions, cost } }),
      }
    },
  })
  const open = new Set<ServerResponse>()
  // A stream has no end of its own: its reader comes again, to a process that stays.
  server.addHook('preClose', async () => {
    for (const response of open) response.end()
  })
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    preValidation: refuseForgery(app),
    handler: async (request, reply) => {
      if (!acceptsStream(request.headers.accept)) return reply.code(406).send(notAcceptable())
      // The package compares this header as a whole.
      request.headers.accept = 'text/event-stream'
      open.add(reply.raw)
      reply.raw.once('close', () => open.delete(reply.raw))
      await handle(request, reply)
    },
  })
}

function acceptsStream(accept = '*/*'): boolean {
  return /text\/event-stream|text\/\*|\*\/\*/i.test(accept)
}
