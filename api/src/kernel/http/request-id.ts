import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Scope, within } from '../request-scope.ts'

/** The header that carries the identifier of a request, both ways. */
const REQUEST_ID = 'x-request-id'
/** A UUID, with or without its dashes, as proxies make them. */
const WELL_FORMED = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i

/** Says whether an address is one of those whose word is believed. */
export function trusting(trustedProxies: readonly string[]): (address: string) => boolean {
  const trusted = new BlockList()
  for (const each of trustedProxies) {
    const [address = '', bits] = each.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) trusted.addAddress(address, family)
    else trusted.addSubnet(address, Number(bits), family)
  }
  return (address) => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Gives each request an identifier: the one that a trusted proxy sends, if it is one that proxies make, or else a new
 * one. Whoever else sends one could write into the log what they like.
 */
export function requestIdsFrom(isTrusted: (address: string) => boolean): (request: IncomingMessage) => string {
  return ({ headers, socket }) => {
    const given = headers[REQUEST_ID]
    if (typeof given !== 'string' || !WELL_FORMED.test(given)) return randomUUID()
    return isTrusted(socket.remoteAddress ?? '') ? given : randomUUID()
  }
}

/** Says the identifier in every answer and in every line of the log that a request leads to. */
export function tellRequestIds(server: FastifyInstance): void {
  const scopes = new WeakMap<FastifyRequest, Scope>()
  const ids = new WeakMap<IncomingMessage, string>()
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header(REQUEST_ID, request.id)
    const scope = { requestId: request.id }
    scopes.set(request, scope)
    ids.set(request.raw, request.id)
    within(scope, done)
  })
  // Once more: what comes after reading a body is called by the connection, which serves many requests.
  server.addHook('preValidation', (request, _reply, done) => within(scopes.get(request)!, done))
  server.addHook('onReady', async () => {
    // The answer that opens a WebSocket is written by `ws`.
    server.websocketServer.on('headers', (headers, request) => void headers.push(`${REQUEST_ID}: ${ids.get(request)}`))
  })
}
