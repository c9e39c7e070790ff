import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Time for a request that is on its way when the server is told to stop. */
const GRACE_MS = 200

/**
 * Ends connections over which nothing has been asked once the server stops: browsers open some in advance, and Node
 * takes them for busy and would wait for them.
 */
export function endUnusedConnections(server: FastifyInstance): void {
  const unused = new Set<Socket>()
  const used = ({ socket }: { socket: Socket }) => void unused.delete(socket)
  server.server.on('connection', (socket: Socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  server.server.on('request', used).on('upgrade', used)
  server.addHook('preClose', async () => {
    setTimeout(() => {
      for (const socket of unused) socket.destroy()
    }, GRACE_MS).unref()
  })
}
