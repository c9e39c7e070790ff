import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'

/** The error for whoever asks too much: when to come back, in the error and, over HTTP, in `Retry-After`. */
export function rateLimited(message: string, waitMs: number): GraphQLError {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1_000))
  return new GraphQLError(`${message} Come back in ${retryAfterSeconds} s.`, {
    extensions: {
      code: 'RATE_LIMITED',
      retryAfterSeconds,
      http: { status: 429, headers: new HeaderMap([['retry-after', String(retryAfterSeconds)]]) },
    },
  })
}

/** An error that Apollo answers with this status over HTTP. */
export function refusedWith(status: number, code: string, message: string, facts: object = {}): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...facts, http: { status, headers: new HeaderMap() } },
  })
}
