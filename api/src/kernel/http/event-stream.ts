import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { App, Feature } from '../feature.ts'
import type { RequestContext } from '../graphql/context.ts'
import { contextOf } from './identify.ts'
import { maskStreamed } from './mask-error.ts'

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
      result.errors && { ...result, errors: result.errors.map((error) => maskStreamed(error, app.log)) },
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
