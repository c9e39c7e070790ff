import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../feature.ts'
import { foreignOriginOf, networkAddressOf, staffCookieOf } from './identify.ts'

/** What counts of the request that opened a WebSocket for as long as that is open. */
export interface Handshake {
  requestId: string
  networkAddress: string
  staffCookie: string | undefined
  /** The `Origin` header, if one came. */
  origin: string | undefined
  /** The same where it is that of another site's page. */
  foreignOrigin: { origin?: string }
}

/** Notes what counts of the request, so that nothing has to keep the request itself. */
export function handshakeOf(app: App, request: FastifyRequest): Handshake {
  return {
    requestId: request.id,
    networkAddress: networkAddressOf(request),
    staffCookie: staffCookieOf(app, request),
    origin: request.headers.origin,
    foreignOrigin: foreignOriginOf(request),
  }
}

/**
 * Takes the connection of a WebSocket from the answer that it will not have: a connection keeps its answer, that its
 * request, and they would be a third of what is kept of a subscriber who waits.
 */
export function parkAnswer(request: FastifyRequest, { raw }: FastifyReply, done: () => void): void {
  if (request.ws && raw.socket) raw.detachSocket(raw.socket)
  done()
}
