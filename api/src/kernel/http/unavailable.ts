import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { isConnectionLoss } from '../database/connection-loss.ts'

/** Code of the answer while the database cannot be reached: no defect, and worth asking again. */
export const UNAVAILABLE = 'UNAVAILABLE'
/** What that answer says, the same on every way in. */
export const UNAVAILABLE_MESSAGE =
  'The database cannot be reached at the moment. Send this again in a second; a change with the same key or external ID, which is then made once, whether or not it was made now.'
/** When to come back, in seconds, and the status that says so: to be sent over HTTP. */
export const UNAVAILABLE_HTTP = { status: 503, retryAfterSeconds: '1' }
/** Close code of a WebSocket whose caller should come again: clients of the protocol do so by themselves. */
export const TRY_AGAIN_LATER = 1013

/** Whether this is what a caller hears while the database cannot be reached. */
export function isUnavailable({ extensions }: GraphQLError): boolean {
  return extensions.code === UNAVAILABLE
}

/** Throws an error on, in the words for callers if it says that the database cannot be reached. */
export function tellUnavailable(error: unknown): never {
  if (!isConnectionLoss(error)) throw error
  const headers = new Map([['retry-after', UNAVAILABLE_HTTP.retryAfterSeconds]])
  const http = { status: UNAVAILABLE_HTTP.status, headers }
  throw new GraphQLError(UNAVAILABLE_MESSAGE, { extensions: { code: UNAVAILABLE, http } })
}

/** Gives answers that lack something because of the database the status that says so. */
export const answerUnavailable: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return
        if (!response.body.singleResult.errors?.some(({ extensions }) => extensions?.code === UNAVAILABLE)) return
        response.http.status = UNAVAILABLE_HTTP.status
        response.http.headers.set('retry-after', UNAVAILABLE_HTTP.retryAfterSeconds)
      },
    }
  },
}
