import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from '../graphql/context.ts'
import type { Log } from '../log.ts'
import { maskError } from './mask-error.ts'
import { answerUnavailable } from './unavailable.ts'

/** The GraphQL server without its ways in. */
export function createApollo(schema: GraphQLSchema, log: Log): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(), answerUnavailable],
  })
}
