import { CloseCode, type Server } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { Log } from '../log.ts'
import { within } from '../request-scope.ts'
import type { Handshake } from './handshake.ts'
import { keepOperationOrder } from './operation-order.ts'
import type { SocketOutput } from './socket-output.ts'

/** A peer that says nothing for so long, although it is asked to, is gone. */
const PING_EVERY_MS = 12_000
/** What may wait for a peer that asks and does not read. */
const MOST_UNREAD_BYTES = 1024 * 1024

/** What belongs to a connection. */
export interface Connection {
  socket: WebSocket
  handshake: Handshake
  output: SocketOutput
}

/**
 * Lets the protocol talk over a socket. What a peer does wrong closes its connection with a code that says so and is no
 * defect; a frame that is too large or no text is closed by `ws` itself, with 1009 and 1007.
 */
export function openConnection<Extra extends Connection>(protocol: Server<Extra>, extra: Extra, log: Log): void {
  const { socket, output } = extra
  const { requestId } = extra.handshake
  // The listener that was here would keep the request for as long as the connection is open.
  socket.removeAllListeners('error')
  socket.on('error', (error) => log.info('websocket.refused', { request: requestId, reason: error.message }))
  const endPings = pingRegularly(socket)
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => output.sendText(text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) => {
        const order = keepOperationOrder(handle, (id) =>
          socket.close(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id.slice(0, 50)} already exists`),
        )
        socket.on('message', (bytes, isBinary) => {
          if (socket.bufferedAmount > MOST_UNREAD_BYTES) return socket.terminate()
          if (isBinary) return socket.close(CloseCode.BadRequest, 'Messages are text')
          within({ requestId }, () => order.take(String(bytes))).catch((error: Error) => {
            if (error.message.startsWith('Unexpected message')) return socket.close(CloseCode.BadRequest, error.message)
            log.error('websocket.failed', error, { request: requestId })
            socket.close(CloseCode.InternalServerError, 'Internal server error')
          })
        })
      },
    },
    extra,
  )
  socket.once('close', (code, reason) => {
    endPings()
    closed(code, String(reason)).catch((error) => log.error('websocket.failed', error, { request: requestId }))
  })
}

/** Ends connections whose peer is gone without a word; gives what stops doing so. */
function pingRegularly(socket: WebSocket): () => void {
  let answered = true
  socket.on('pong', () => {
    answered = true
  })
  const timer = setInterval(() => {
    // Whoever has not taken what was sent before cannot have seen the question.
    if (socket.bufferedAmount > 0) answered = true
    if (!answered) return socket.terminate()
    if (socket.bufferedAmount > 0) return
    answered = false
    if (socket.readyState === socket.OPEN) socket.ping()
  }, PING_EVERY_MS)
  return () => clearInterval(timer)
}
