import { ApolloServer } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { RequestContext } from '../graphql/context.ts'
import type { Log } from '../log.ts'

/** PostgreSQL's code for the one character that a text cannot hold. */
const NOT_STORABLE = '22021'

/** The GraphQL server without its ways in. */
export function createApollo(schema: GraphQLSchema, log: Log): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled()],
  })
}

/** What the client hears of an error: expected ones whole, defects without internals; the log gets everything. */
export function maskError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const code = formatted.extensions?.code
  const cause = unwrapResolverError(error)
  if ((cause as { code?: unknown })?.code === NOT_STORABLE) {
    return {
      ...formatted,
      message: 'A text contains a character that is not allowed (U+0000).',
      extensions: { code: 'BAD_USER_INPUT' },
    }
  }
  const expected = code !== undefined && code !== 'INTERNAL_SERVER_ERROR'
  if (expected || (cause instanceof GraphQLError && !cause.originalError)) return formatted
  log.error('graphql.failed', cause, { path: formatted.path?.join('.') })
  return {
    message: 'Something went wrong on our side. Try again; if it stays so, tell the operator.',
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }
}
