import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A message of the protocol as it came. */
export interface SocketMessage {
  id?: string
  type: string
  payload?: unknown
}

/** A WebSocket that says exactly what a test wants it to. */
export interface RawSocket {
  socket: WebSocket
  /** Sends objects as JSON, everything else as it is. */
  send(...messages: unknown[]): void
  /** Waits for the next message. */
  next(): Promise<SocketMessage>
  /** Waits for the first message with this type, and gives it with those before it. */
  until(type: string): Promise<SocketMessage[]>
  /** How it was closed. */
  closed: Promise<{ code: number; reason: string }>
}

/** Opens a WebSocket to the graph, without introducing itself. */
export async function openRawSocket(
  address: string,
  protocols: string | string[] = 'graphql-transport-ws',
  headers: Record<string, string> = {},
): Promise<RawSocket> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, protocols, { headers })
  const waiting: SocketMessage[] = []
  let wake = () => {}
  socket.on('message', (text) => {
    waiting.push(JSON.parse(String(text)) as SocketMessage)
    wake()
  })
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }))
  })
  await once(socket, 'open')
  const next = async (): Promise<SocketMessage> => {
    while (waiting.length === 0) {
      const came = new Promise<undefined>((resolve) => {
        wake = () => resolve(undefined)
      })
      const end = await Promise.race([came, closed])
      if (end && waiting.length === 0) throw new Error(`Closed with ${end.code} ${end.reason}.`)
    }
    return waiting.shift()!
  }
  return {
    socket,
    closed,
    next,
    send(...messages) {
      for (const message of messages) {
        const isText = typeof message === 'string' || message instanceof Uint8Array
        socket.send(isText ? message : JSON.stringify(message))
      }
    },
    async until(type) {
      const seen = [await next()]
      while (seen.at(-1)!.type !== type) seen.push(await next())
      return seen
    },
  }
}
