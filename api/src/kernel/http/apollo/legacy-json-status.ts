import type { ApolloServerPlugin } from '@apollo/server'

/** Errors that the document or its variables have, of which the specification says this. */
const OF_THE_REQUEST = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

/**
 * Answers of the older type `application/json` with such errors have status 200: clients of that type take any other to
 * mean that the body is none of GraphQL. Whoever accepts `application/graphql-response+json` gets 400.
 */
export const legacyJsonStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accepted = request.http?.headers.get('accept') ?? ''
        if (response.http.status !== 400 || accepted.includes('application/graphql-response+json')) return
        if (errors?.every(({ extensions }) => OF_THE_REQUEST.has(String(extensions.code)))) response.http.status = 200
      },
    }
  },
}
