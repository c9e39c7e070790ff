import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { withinRequest } from '../request-scope.ts'

/** The header that carries the identifier of a request, both ways. */
const REQUEST_ID = 'x-request-id'
/** A UUID, with or without its dashes, as proxies make them. */
const WELL_FORMED = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i

/**
 * Gives each request an identifier: the one that a trusted proxy sends, if it is one that proxies make, or else a new
 * one. Whoever else sends one could write into the log what they like.
 */
export function requestIdsFrom(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = new BlockList()
  for (const each of trustedProxies) {
    const [address = '', bits] = each.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) trusted.addAddress(address, family)
    else trusted.addSubnet(address, Number(bits), family)
  }
  return ({ headers, socket }) => {
    const given = headers[REQUEST_ID]
    const from = socket.remoteAddress ?? ''
    if (typeof given !== 'string' || !WELL_FORMED.test(given)) return randomUUID()
    return trusted.check(from, isIP(from) === 6 ? 'ipv6' : 'ipv4') ? given : randomUUID()
  }
}

/** Says the identifier in every answer and in every line of the log that a request leads to. */
export function tellRequestIds(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header(REQUEST_ID, request.id)
    withinRequest(request.id, done)
  })
  // Once more: what comes after reading a body is called by the connection, which serves many requests.
  server.addHook('preValidation', (request, _reply, done) => withinRequest(request.id, done))
}
