import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse'
import { isConnectionLoss } from '../database/connection-loss.ts'
import type { App, Feature } from '../feature.ts'
import type { RequestContext } from '../graphql/context.ts'
import { originNotAllowed, unauthenticated } from '../graphql/viewer.ts'
import { type Admission, takeNotice } from '../limits/admission.ts'
import type { Opened } from '../limits/open-streams.ts'
import { EventOutput } from '../streams/event-output.ts'
import { subscribeSharing } from '../streams/shared-execution.ts'
import { contextOf } from './identify.ts'
import { maskStreamed } from './mask-error.ts'
import type { OpenConnections } from './open-connections.ts'
import { notAcceptable, refuseForgery } from './refuse-request.ts'
import { refuseStream } from './refuse-stream.ts'
import { isUnavailable } from './unavailable.ts'

type StreamContext = RequestContext & Record<PropertyKey, unknown>

/**
 * Serves `/graphql/stream`: operations over server-sent events, one connection each, in the distinct connections mode of
 * `graphql-sse`. What the reader sends as `Last-Event-ID` is where a subscription with cursors goes on. Gives the set of
 * those that are open.
 */
export function serveEventStream(
  server: FastifyInstance,
  app: App,
  features: readonly Feature[],
  schema: GraphQLSchema,
  admission: Admission,
  openConnections: OpenConnections,
): ReadonlySet<object> {
  const handle = createHandler<FastifyRequest, EventOutput, StreamContext>({
    // One connection for each operation: nothing is kept between requests.
    authenticate: () => null,
    subscribe: subscribeSharing,
    // What was prepared is valid.
    validate: () => [],
    onSubscribe: async (request, { query, operationName, variables }) => {
      const context = await contextOf(app, features, request.raw).catch((error: unknown) => {
        if (error instanceof GraphQLError) return error
        throw error
      })
      if (context instanceof GraphQLError) return refuseStream([context], app)
      const prepared = await admission.prepare(context, { query, operationName, variables })
      if ('errors' in prepared) return refuseStream(prepared.errors, app)
      const output = request.context
      output.follow(context.state.stream)
      output.onceClosed(openConnections.add(context.viewer, () => output.end(maskStreamed(reasonToEnd(context), app))))
      return {
        schema,
        document: prepared.document,
        operationName,
        variableValues: variables,
        contextValue: context as StreamContext,
      }
    },
    onOperation: (context, _request, _args, opened) => admission.hold(context, opened as Opened),
    onNext: async (context, { context: output }, result) => {
      const { event } = context.state.stream
      const errors = result.errors?.map((error) => maskStreamed(error, app))
      // An event that could not be read whole is not sent at all: who comes again gets it after the last cursor seen.
      if (event !== undefined && errors?.some(isUnavailable)) output.end()
      await output.announce(event)
      const cost = takeNotice(context)
      return {
        ...result,
        ...(errors && { errors }),
        ...(cost && { extensions: { ...result.extensions, cost } }),
      }
    },
  })
  const open = new Set<EventOutput>()
  // A stream has no end of its own: its reader comes again, to a process that stays.
  server.addHook('preClose', async () => {
    for (const output of open) output.end()
  })
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    preValidation: refuseForgery(app),
    handler: async (request, reply) => {
      if (!acceptsStream(request.headers.accept)) return reply.code(406).send(notAcceptable())
      const output = new EventOutput(reply.raw, app.config.slowReaderMs)
      open.add(output)
      output.onceClosed(() => open.delete(output))
      const [body, { status, headers }] = await handle({
        method: request.method,
        url: request.url,
        // The package compares this header as a whole.
        headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : String(request.headers[name])) },
        body: async () => request.body as Record<string, unknown>,
        raw: request,
        context: output,
      })
      if (body === null || typeof body === 'string')
        return reply
          .code(status)
          .headers(headers ?? {})
          .send(body ?? '')
      reply.hijack()
      output.begin(status, { ...(reply.getHeaders() as OutgoingHttpHeaders), ...headers })
      output.onceClosed(() => void body.return(undefined))
      try {
        for await (const text of body) if (!(await output.write(text))) break
      } catch (error) {
        // The log cannot be read on; the reader comes again and goes on after the last cursor.
        if (!isConnectionLoss(error)) app.log.error('stream.failed', error, { request: request.id })
      }
      output.end()
    },
  })
  return open
}

/** Why a stream ends whose reader is not let in any more. */
function reasonToEnd({ viewer, parts }: RequestContext): GraphQLError {
  return viewer.kind === 'SESSION' ? originNotAllowed(parts.origin ?? 'this page') : unauthenticated()
}

function acceptsStream(accept = '*/*'): boolean {
  return /text\/event-stream|text\/\*|\*\/\*/i.test(accept)
}
