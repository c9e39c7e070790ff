import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, vi } from 'vitest'

/** How long what comes by itself is waited for: less than a receiver that hangs is given, which is to delay nobody. */
export const SOON = { timeout: 14_000, interval: 20 }

/** A webhook as it came. */
export interface Received {
  headers: IncomingHttpHeaders
  body: string
}

/** How a receiver answers; a hanging one not at all. */
export interface ReceiverAnswer {
  status?: number
  headers?: Record<string, string>
  body?: string
  hangs?: boolean
}

/** A receiver of webhooks on this machine. */
export interface Receiver {
  url: string
  port: number
  received: Received[]
  /** How the next ones are answered; 204, if nothing is said. */
  answer: ReceiverAnswer
  close(): Promise<void>
}

/** Starts one that listens until it is closed. */
export async function startReceiver(answer: ReceiverAnswer = {}): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    receiver.received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
    const { status = 204, headers = {}, body = '', hangs } = receiver.answer
    if (!hangs) response.writeHead(status, headers).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received: [],
    answer,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return receiver
}

/** What the bodies say. */
export function eventsOf({ received }: Receiver): { id: string; type: string; cursor: string; conversion: never }[] {
  return received.map(({ body }) => JSON.parse(body))
}

/** Waits until so many have come, and no more. */
export async function arrived({ received }: Receiver, count: number): Promise<void> {
  await vi.waitFor(() => expect(received).toHaveLength(count), SOON)
}
