import type { GraphQLError } from 'graphql'
import type { Response } from 'graphql-sse'
import { type ErrorTeller, maskStreamed } from './mask-error.ts'

/** The answer to a stream that does not begin: a status and the errors as JSON, as over HTTP. */
export function refuseStream(errors: readonly GraphQLError[], teller: ErrorTeller): Response {
  const http = errors[0]?.extensions.http as { status: number; headers: Map<string, string> } | undefined
  const body = JSON.stringify({ errors: errors.map((error) => maskStreamed(error, teller)) })
  const headers = { ...Object.fromEntries(http?.headers ?? []), 'content-type': 'application/json; charset=utf-8' }
  return [body, { status: http?.status ?? 400, statusText: 'Refused', headers }]
}
