import { openSocket } from './socket.ts'

// Many subscribers in a process of their own: node subscribers.ts address count authorization query. It tells when all
// of them listen, and for each event, when it has come to all, at which time it came to each.
const [address = '', count = '', authorization = '', query = ''] = process.argv.slice(2)
const ALL = Number(count)
/** Connections that are opened at the same time: a server takes only so many that wait. */
const AT_ONCE = 50

/** When each event came, by its cursor. */
const arrivals = new Map<string, number[]>()

function note(text: string): void {
  const at = performance.timeOrigin + performance.now()
  const cursor = /"cursor":"([^"]+)"/.exec(text)?.[1]
  if (cursor === undefined) throw new Error(`No event: ${text}`)
  const times = arrivals.get(cursor) ?? []
  arrivals.set(cursor, times)
  if (times.push(at) < ALL) return
  arrivals.delete(cursor)
  process.send?.({ cursor, times })
}

/** Resolves when the server has heard of the subscription: it answers in order. */
function subscribe(): Promise<void> {
  return new Promise((resolve) => {
    const socket = openSocket(address, (text) => {
      if (text.startsWith('{"id"')) return note(text)
      const { type } = JSON.parse(text) as { type: string }
      if (type === 'connection_ack') {
        socket.say({ id: '1', type: 'subscribe', payload: { query } })
        socket.say({ type: 'ping' })
      }
      if (type === 'pong') resolve()
    })
    socket.say({ type: 'connection_init', payload: { authorization } })
  })
}

for (let opened = 0; opened < ALL; opened += AT_ONCE) {
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, ALL - opened) }, subscribe))
}
process.send?.('all listen')
