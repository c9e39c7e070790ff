import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import { isConnectionLoss } from '../database/connection-loss.ts'
import type { App } from '../feature.ts'
import type { Log } from '../log.ts'
import { OPERATION_ERRORS } from '../metrics/kernel-metrics.ts'
import { currentRequest } from '../request-scope.ts'
import { UNAVAILABLE, UNAVAILABLE_MESSAGE } from './unavailable.ts'

/** PostgreSQL's code for the one character that a text cannot hold. */
const NOT_STORABLE = '22021'

/** Who is told of errors besides the caller. */
export type ErrorTeller = Pick<App, 'log' | 'metrics'>

/** What the client hears of an error: expected ones whole, defects without internals; the log gets everything. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { log, metrics }: ErrorTeller,
): GraphQLFormattedError {
  const masked = mask(formatted, error, log)
  metrics.count(OPERATION_ERRORS, { code: String(masked.extensions?.code ?? 'none') })
  return masked
}

function mask(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const code = formatted.extensions?.code
  const cause = unwrapResolverError(error)
  if ((cause as { code?: unknown })?.code === NOT_STORABLE) {
    return {
      ...formatted,
      message: 'A text contains a character that is not allowed (U+0000).',
      extensions: { code: 'BAD_USER_INPUT' },
    }
  }
  if (isConnectionLoss(cause)) {
    log.info('database.unreachable', { path: formatted.path?.join('.'), message: (cause as Error).message })
    return { ...formatted, message: UNAVAILABLE_MESSAGE, extensions: { code: UNAVAILABLE } }
  }
  const expected = code !== undefined && code !== 'INTERNAL_SERVER_ERROR'
  if (expected || (cause instanceof GraphQLError && !cause.originalError)) return formatted
  log.error('graphql.failed', cause, { path: formatted.path?.join('.') })
  const requestId = currentRequest()
  return {
    message: 'Something went wrong on our side. Try again; if it stays so, tell the operator.',
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId && { requestId }) },
  }
}

/** The same for an error of a subscription, which keeps its place in the document. */
export function maskStreamed(error: GraphQLError, teller: ErrorTeller): GraphQLError {
  const { message, ...rest } = maskError(coded(error).toJSON(), coded(error), teller)
  // A status means nothing here.
  const { http: _status, ...extensions }: Record<string, unknown> = rest.extensions ?? {}
  return new GraphQLError(message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions,
  })
}

/** What graphql itself finds wrong with the variables or the name of an operation has no code yet. */
function coded(error: GraphQLError): GraphQLError {
  const ofVariable = error.nodes?.length === 1 && error.nodes[0]?.kind === Kind.VARIABLE_DEFINITION
  if (error.extensions.code !== undefined || (!ofVariable && error.originalError)) return error
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    path: error.path,
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
