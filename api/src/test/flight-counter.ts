import { connect, createServer, type Socket } from 'node:net'
import { portOf } from './statement.ts'

/** A way to a database that counts how often the program waits for it. */
export interface FlightCounter {
  /** The address of the database through here. */
  url: string
  /** Journeys to the database and back since this was last set to 0: what is sent together counts once. */
  flights: number
  close(): Promise<void>
}

const DISTANCE_MS = 20

/** Stands between the program and a database. */
export async function countFlights(databaseUrl: string): Promise<FlightCounter> {
  const target = portOf(databaseUrl)
  const sockets = new Set<Socket>()
  const counter = { flights: 0 }
  const server = createServer((near) => {
    const far = connect(target)
    let waiting = false
    for (const socket of [near, far]) sockets.add(socket.setNoDelay().on('error', () => {}))
    near.on('data', (piece) => {
      if (!waiting) counter.flights += 1
      waiting = true
      far.write(piece)
    })
    // Far enough away that nothing which waits for an answer is taken for sent together.
    far.on('data', (piece) => {
      setTimeout(() => {
        waiting = false
        near.write(piece)
      }, DISTANCE_MS)
    })
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  return Object.assign(counter, {
    url: Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port }).href,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}
