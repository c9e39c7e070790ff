import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { App } from '../../feature.ts'
import type { RequestContext } from '../../graphql/context.ts'
import type { Admission } from '../../limits/admission.ts'
import { readOperationNames } from '../../limits/registered-documents.ts'
import { limitSelections } from '../../limits/selection-limits.ts'
import { maskError } from '../mask-error.ts'
import { answerUnavailable } from '../unavailable.ts'
import { admitOperations, storeOf } from './admit-operations.ts'
import { createExecutor, executedBy } from './compiled-execution.ts'
import { legacyJsonStatus } from './legacy-json-status.ts'
import { measureOperations } from './measure-operations.ts'
import { readFromReplicas } from './read-from-replicas.ts'
import { traceOperations } from './trace-operations.ts'

/** What one document may select, its fragments counted wherever they are spread. */
const MOST_SELECTIONS = 10_000

/** The GraphQL server without its ways in. */
export function createApollo(schema: GraphQLSchema, app: App, admission: Admission): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: executedBy(schema, createExecutor(schema)) as never,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Our own rule stands before this: it refuses no request that carries no cookie.
    csrfPrevention: false,
    stringifyResult: JSON.stringify,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    documentStore: storeOf(admission),
    parseOptions: { maxTokens: app.config.limits.documentTokens },
    maxRecursiveSelections: MOST_SELECTIONS,
    validationRules: [limitSelections],
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => maskError(formatted, error, app),
    plugins: [
      // Nothing may be kept by caches on the way, and looking at every field for it takes a fifth of the time.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      admitOperations(admission),
      ...(app.database.replicas ? [readFromReplicas] : []),
      ...(app.tracing.on ? [traceOperations(app.tracing, readOperationNames())] : []),
      ...(app.metrics.watched ? [measureOperations(app.metrics, readOperationNames())] : []),
      legacyJsonStatus,
      answerUnavailable,
    ],
  })
}
