import { expect } from 'vitest'
import { openRawSocket, type RawSocket } from './raw-socket.ts'
import type { TestApp } from './start-test-app.ts'

/** Opens sockets to a server and ends them all together. */
export interface SocketOpener {
  /** A connection that has said nothing yet. */
  open(protocols?: string | string[]): Promise<RawSocket>
  /** A connection that has introduced itself, as a key with every scope unless told otherwise. */
  introduced(payload?: object): Promise<RawSocket>
  endAll(): void
}

/** Makes the sockets of one test file; the server may start later. */
export function socketOpener(app: () => TestApp): SocketOpener {
  const sockets: RawSocket[] = []
  const open = async (protocols?: string | string[]) => {
    const opened = await openRawSocket(app().address, protocols)
    sockets.push(opened)
    return opened
  }
  return {
    open,
    async introduced(payload = app().quayside.apiKey) {
      const opened = await open()
      opened.send({ type: 'connection_init', payload })
      expect(await opened.next()).toEqual({ type: 'connection_ack' })
      return opened
    },
    endAll() {
      for (const { socket } of sockets.splice(0)) socket.terminate()
    },
  }
}

/** The message that begins an operation. */
export function subscribeMessage(id: string, query: string, more: object = {}): object {
  return { id, type: 'subscribe', payload: { query, ...more } }
}
