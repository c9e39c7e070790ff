import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Spreads requests over processes, as a load balancer in front of them does. */
export interface Balancer {
  address: string
  /** Ports that get requests at the moment. */
  ready(): string[]
  close(): Promise<void>
}

const CHECK_EVERY_MS = 50
/** How often another one is looked for when nobody takes the connection. */
const TRIES = 20

/**
 * Starts one in front of these ports: round robin over those that say at `/readyz` that they are ready, looked at every
 * 50 ms. It tries another one only when a connection was not accepted; a request that was sent is never sent again.
 */
export async function startBalancer(ports: readonly string[]): Promise<Balancer> {
  let ready: string[] = []
  let turn = 0
  let closed = false
  const check = async () => {
    while (!closed) {
      const answers = await Promise.all(ports.map(isReady))
      ready = ports.filter((_, index) => answers[index])
      await sleep(CHECK_EVERY_MS)
    }
  }
  const connectToNext = async (): Promise<Socket | undefined> => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const port = ready[turn++ % Math.max(1, ready.length)]
      const socket = port && (await accepted(port))
      if (socket) return socket
      await sleep(CHECK_EVERY_MS)
    }
    return undefined
  }
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing, connectToNext))
  server.on('upgrade', (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    void connectToNext().then((other) => (other ? join(incoming, socket, head, other) : socket.destroy()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const checking = check()
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ready: () => ready,
    async close() {
      closed = true
      await Promise.all([checking, end(server)])
    },
  }
}

async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  connectToNext: () => Promise<Socket | undefined>,
): Promise<void> {
  const socket = await connectToNext()
  if (!socket) return void outgoing.writeHead(502).end()
  const { method, url, headers } = incoming
  const passed = request({
    method,
    path: url,
    headers: { ...headers, connection: 'close' },
    createConnection: () => socket,
  })
  passed.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
    answer.on('error', () => outgoing.destroy())
  })
  passed.on('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()))
  outgoing.on('close', () => passed.destroy())
  incoming.pipe(passed)
}

function join({ method, url, rawHeaders }: IncomingMessage, socket: Socket, head: Buffer, other: Socket): void {
  const lines = [`${method} ${url} HTTP/1.1`]
  for (let index = 0; index < rawHeaders.length; index += 2)
    lines.push(`${rawHeaders[index]}: ${rawHeaders[index + 1]}`)
  other.on('error', () => socket.destroy())
  other.on('close', () => socket.destroy())
  socket.on('close', () => other.destroy())
  other.write(`${lines.join('\r\n')}\r\n\r\n`)
  other.write(head)
  socket.pipe(other).pipe(socket)
}

/** A connection, unless nobody takes it. */
function accepted(port: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.once('connect', () => resolve(socket))
    socket.once('error', () => resolve(undefined))
  })
}

async function isReady(port: string): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200
  } catch {
    return false
  }
}

async function end(server: Server): Promise<void> {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
