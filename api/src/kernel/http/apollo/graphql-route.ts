import type { ApolloServer, BaseContext } from '@apollo/server'
import { HeaderMap } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Serves GraphQL over HTTP: hands requests to Apollo as they came, whatever a client wrote into them. */
export function graphqlRoute<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const mark = request.url.indexOf('?')
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: mark < 0 ? '' : request.url.slice(mark),
        body: request.body,
      },
      context: () => contextOf(request, reply),
    })
    for (const [name, value] of headers) reply.header(name, value)
    if (body.kind !== 'complete') throw new Error('Answers in parts are not offered.')
    return reply.code(status ?? 200).send(body.string)
  }
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}
