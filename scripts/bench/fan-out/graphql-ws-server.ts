import { EventEmitter, on } from 'node:events'
import { createServer } from 'node:http'
import { buildSchema } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'

// What a subscription costs that everybody could have written in a minute: each event is carried out and put into words
// for every subscriber. A POST makes an event.
const schema = buildSchema(`
  type Query { nothing: String }
  type Subscription { conversionRecorded: ConversionEvent! }
  type ConversionEvent { cursor: String! type: String! conversion: Conversion }
  type Conversion { kind: String! label: String! record: Record session: Session }
  type Record { id: ID! }
  type Session { id: ID! }
`)
const emitter = new EventEmitter().setMaxListeners(0)

async function* events() {
  for await (const [event] of on(emitter, 'event')) yield event
}

let position = 0
const server = createServer((_request, response) => {
  position += 1
  const conversion = {
    ...{ kind: 'TOUR_BOOKED', label: 'Tour booked' },
    record: { id: 'visitor_01m7w3fbf8e00ad7twpg9dkz1c' },
    session: { id: 'ses_Zm95ZXItYmVuY2gtb2Ytbm9ib2R5LWF0LWFsbA' },
  }
  const cursor = Buffer.from(`event:${position}`).toString('base64url')
  const at = performance.timeOrigin + performance.now()
  emitter.emit('event', { conversionRecorded: { cursor, type: 'RECORDED', conversion } })
  response.end(JSON.stringify({ cursor, at }))
})
const roots = { subscription: { conversionRecorded: events } }
useServer({ schema, roots }, new WebSocketServer({ server, path: '/graphql' }))
// Longer than the pauses between events: a connection that is closed just when the next one is asked for fails it.
server.keepAliveTimeout = 120_000
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port))
