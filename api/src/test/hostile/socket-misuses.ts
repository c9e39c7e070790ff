import { openRawSocket, type RawSocket } from '../raw-socket.ts'
import type { TestApp } from '../start-test-app.ts'

/** Code of a connection that ended without a closing handshake. */
export const CUT_OFF = 1006

/** Something that no client of the protocol does, and the code that it is closed with. */
export interface SocketMisuse {
  name: string
  /** Cut off, if left out. */
  code?: number
  attempt(app: TestApp): Promise<number>
}

/** Opens a connection, introduces it, does `work`, and gives the code with which it was closed. */
async function closedAfter(app: TestApp, work: (raw: RawSocket) => unknown): Promise<number> {
  const raw = await openRawSocket(app.address)
  try {
    raw.send({ type: 'connection_init', payload: app.quayside.apiKey })
    await raw.next()
    await work(raw)
    return (await raw.closed).code
  } finally {
    raw.socket.terminate()
  }
}

const CHANGES = { query: 'subscription { conversationChanged { id } }' }

/** Ways to misuse a WebSocket. */
export const socketMisuses: SocketMisuse[] = [
  {
    name: 'an operation before the introduction',
    code: 4401,
    async attempt(app) {
      const raw = await openRawSocket(app.address)
      raw.send({ type: 'subscribe', id: '1', payload: CHANGES })
      return (await raw.closed).code
    },
  },
  {
    name: 'one id for two operations',
    code: 4409,
    attempt: (app) =>
      closedAfter(app, ({ send }) =>
        send({ type: 'subscribe', id: '1', payload: CHANGES }, { type: 'subscribe', id: '1', payload: CHANGES }),
      ),
  },
  {
    name: 'many introductions',
    code: 4429,
    attempt: (app) => closedAfter(app, ({ send }) => send({ type: 'connection_init' }, { type: 'connection_init' })),
  },
  { name: 'no JSON', code: 4400, attempt: (app) => closedAfter(app, ({ send }) => send('{{{{')) },
  {
    name: 'JSON that is nested 30,000 deep',
    code: 4400,
    attempt: (app) => closedAfter(app, ({ send }) => send(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)),
  },
  {
    name: 'a binary frame',
    code: 4400,
    attempt: (app) => closedAfter(app, ({ send }) => send(Buffer.from([0, 1, 2]))),
  },
  {
    name: 'a frame of 1 MB',
    code: 1009,
    attempt: (app) => closedAfter(app, ({ send }) => send('x'.repeat(1024 * 1024))),
  },
  {
    name: 'a text that is not UTF-8',
    code: 1007,
    attempt: (app) => closedAfter(app, ({ socket }) => socket.send(Buffer.from([0xc3, 0x28]), { binary: false })),
  },
  {
    name: 'a reader that asks and never reads',
    attempt: (app) => closedAfter(app, askWithoutReading),
  },
]

async function askWithoutReading({ socket, send }: RawSocket): Promise<void> {
  socket.pause()
  const ping = JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(60_000) } })
  for (let sent = 0; socket.readyState === socket.OPEN && socket.bufferedAmount < 20_000_000 && sent < 2_000; sent++) {
    send(ping)
    if (sent % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  socket.resume()
}
