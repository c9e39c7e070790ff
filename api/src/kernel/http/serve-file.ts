import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import type { ContextOfRequest } from '../feature.ts'
import type { RequestContext } from '../graphql/context.ts'

/** A file that is written as it is read, no faster than it is taken. */
export interface ServedFile {
  name: string
  type: string
  content: AsyncIterable<string>
}

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_USER_INPUT: 400, RATE_LIMITED: 429 }

/**
 * Serves a file to whoever may have it. `open` judges the caller and what the address asks for before anything is sent;
 * what it refuses is answered with a status and the error as the graph would tell it.
 */
export function serveFile(
  server: FastifyInstance,
  contextOf: ContextOfRequest,
  path: string,
  open: (context: RequestContext, search: string) => Promise<ServedFile>,
): void {
  server.get(path, { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const { name, type, content } = await open(await contextOf(request), request.url.split('?')[1] ?? '')
      return await reply
        .type(type)
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'private, no-store')
        .send(Readable.from(content, { objectMode: false }))
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      const { message, extensions } = error
      return reply.code(STATUS[String(extensions.code)] ?? 400).send({ errors: [{ message, extensions }] })
    }
  })
}
