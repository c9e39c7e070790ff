import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse'
import { isConnectionLoss } from '../database/connection-loss.ts'
import type { App, Feature } from '../feature.ts'
import type { RequestContext } from '../graphql/context.ts'
import { unauthenticated } from '../graphql/viewer.ts'
import { type Admission, takeNotice } from '../limits/admission.ts'
import { EventOutput } from './event-output.ts'
import { contextOf } from './identify.ts'
import { maskStreamed } from './mask-error.ts'
import type { OpenConnections } from './open-connections.ts'
import { notAcceptable, refuseForgery } from './refuse-request.ts'
import { refuseStream } from './refuse-stream.ts'
import { isUnavailable } from './unavailable.ts'

type StreamContext = RequestContext & Record<PropertyKey, unknown>

/** What belongs to one stream. */
interface Stream {
  reply: FastifyReply
  context?: StreamContext
  output: EventOutput
}

/**
 * Serves `/graphql/stream`: operations over server-sent events, one connection each, in the distinct connections mode of
 * `graphql-sse`. What the reader sends as `Last-Event-ID` is where a subscription with cursors goes on.
 */
export function serveEventStream(
  server: FastifyInstance,
  app: App,
  features: readonly Feature[],
  schema: GraphQLSchema,
  admission: Admission,
  openConnections: OpenConnections,
): void {
  const handle = createHandler<FastifyRequest, Stream, StreamContext>({
    // One connection for each operation: nothing is kept between requests.
    authenticate: () => null,
    // What was prepared is valid.
    validate: () => [],
    onSubscribe: async (request, { query, operationName, variables }) => {
      const context = (await contextOf(app, features, request.raw)) as StreamContext
      const prepared = await admission.prepare(context, { query, operationName, variables })
      if ('errors' in prepared) return refuseStream(prepared.errors, app.log)
      const { raw } = request.context.reply
      const end = () => raw.end(lastEvent(unauthenticated()))
      raw.once('close', openConnections.add(context.viewer, end))
      request.context.context = context
      return { schema, document: prepared.document, operationName, variableValues: variables, contextValue: context }
    },
    onNext: async (context, request, result) => {
      const { event } = context.state.stream
      const errors = result.errors?.map((error) => maskStreamed(error, app.log))
      // An event that could not be read whole is not sent at all: who comes again gets it after the last cursor seen.
      if (event !== undefined && errors?.some(isUnavailable)) request.context.reply.raw.end()
      await request.context.output.announce(event)
      const cost = takeNotice(context)
      return {
        ...result,
        ...(errors && { errors }),
        ...(cost && { extensions: { ...result.extensions, cost } }),
      }
    },
  })
  const open = new Set<FastifyReply>()
  // A stream has no end of its own: its reader comes again, to a process that stays.
  server.addHook('preClose', async () => {
    for (const { raw } of open) raw.end()
  })
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    preValidation: refuseForgery(app),
    handler: async (request, reply) => {
      if (!acceptsStream(request.headers.accept)) return reply.code(406).send(notAcceptable())
      open.add(reply)
      reply.raw.once('close', () => open.delete(reply))
      const stream: Stream = { reply, output: undefined as never }
      stream.output = new EventOutput(reply.raw, {
        progress: () => stream.context?.state.stream,
        patienceMs: app.config.slowReaderMs,
        notice: slowReaderNotice,
      })
      const [body, { status, headers }] = await handle({
        method: request.method,
        url: request.url,
        // The package compares this header as a whole.
        headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : String(request.headers[name])) },
        body: async () => request.body as Record<string, unknown>,
        raw: request,
        context: stream,
      })
      if (body === null || typeof body === 'string')
        return reply
          .code(status)
          .headers(headers ?? {})
          .send(body ?? '')
      reply.hijack()
      reply.raw.writeHead(status, { ...(reply.getHeaders() as Record<string, string>), ...headers })
      reply.raw.once('close', () => void body.return(undefined))
      try {
        for await (const text of body) if (!(await stream.output.write(text))) break
      } catch (error) {
        // The log cannot be read on; the reader comes again and goes on after the last cursor.
        if (!isConnectionLoss(error)) app.log.error('stream.failed', error, { request: request.id })
      }
      reply.raw.end()
    },
  })
}

/** An event that says why there are no more, and the end of the stream. */
function lastEvent(error: object): string {
  return `event: next\ndata: ${JSON.stringify({ errors: [error] })}\n\nevent: complete\ndata:\n\n`
}

function slowReaderNotice(cursor: string | undefined): string {
  const message = 'You read too slowly and were closed. Connect again and go on after your cursor.'
  return lastEvent({ message, extensions: { code: 'SLOW_CONSUMER', ...(cursor && { cursor }) } })
}

function acceptsStream(accept = '*/*'): boolean {
  return /text\/event-stream|text\/\*|\*\/\*/i.test(accept)
}
