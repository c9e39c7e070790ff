import type { FastifyReply, FastifyRequest } from 'fastify'
import { isConnectionLoss } from '../database/connection-loss.ts'
import type { App } from '../feature.ts'
import { couldBeForged } from './forgery.rules.ts'
import { carriesStaffCookie } from './identify.ts'
import { UNAVAILABLE, UNAVAILABLE_HTTP, UNAVAILABLE_MESSAGE } from './unavailable.ts'

/** What is wrong with requests that never become an operation, by the status that says so. */
const REFUSALS: Record<number, { code: string; message: string }> = {
  413: { code: 'BODY_TOO_LARGE', message: 'The body is larger than 256 kB. Send less at once.' },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Send the operation as JSON, with the content type application/json.',
  },
}

/** Refuses a request that another site's page may have made the browser of a member of staff send. */
export function refuseForgery(app: App) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (
      request.headers.upgrade ||
      !couldBeForged({ headers: request.headers, withCookie: carriesStaffCookie(app, request) })
    )
      return
    return reply
      .code(403)
      .send(
        errorOf(
          'REQUEST_FORGERY',
          'A request with the staff cookie must be one that browsers ask leave for: send the content type application/json, or any value in the header apollo-require-preflight.',
        ),
      )
  }
}

/** Answers what failed before or beside GraphQL: what the client did wrong is told, a defect only to the log. */
export function answerFailure(app: App) {
  return (error: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply) => {
    if (isConnectionLoss(error)) {
      const { status, retryAfterSeconds } = UNAVAILABLE_HTTP
      return reply.code(status).header('retry-after', retryAfterSeconds).send(errorOf(UNAVAILABLE, UNAVAILABLE_MESSAGE))
    }
    const status = error.statusCode ?? 500
    if (status >= 500) {
      app.log.error('http.failed', error, { request: request.id, url: request.routeOptions.url })
      return reply
        .code(status)
        .send(errorOf('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', { requestId: request.id }))
    }
    const { code, message } = REFUSALS[status] ?? { code: 'BAD_REQUEST', message: error.message }
    return reply.code(status).send(errorOf(code, message))
  }
}

/** What whoever wants something else of the address for streams gets. */
export function notAcceptable() {
  return errorOf('NOT_ACCEPTABLE', 'This address answers with text/event-stream. Accept that, or ask /graphql.')
}

function errorOf(code: string, message: string, more: object = {}) {
  return { errors: [{ message, extensions: { code, ...more } }] }
}
