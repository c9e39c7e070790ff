/** An event as a stream brings it. */
export interface StreamedEvent {
  id: string
  cursor: string
}

/** Which stream, and until when. */
export interface StreamOptions {
  address: string
  authorization: string
  after: string
  signal: AbortSignal
}

type Keep = (event: StreamedEvent) => void

/** What is listened to: the conversion too, so that an event that cannot be read whole is noticed. */
const query = `subscription ($after: EventCursor) {
  conversionRecorded(after: $after) { id cursor conversion { id kind } }
}`

/** Reads until the connection ends, and says why it did. Speaks `graphql-transport-ws` as its document has it. */
export function readOverWebSocket(options: StreamOptions, keep: Keep): Promise<string | undefined> {
  const { address, authorization, after, signal } = options
  return new Promise((resolve) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
    const stop = () => socket.close(1000)
    const say = (message: object) => socket.send(JSON.stringify(message))
    signal.addEventListener('abort', stop)
    socket.addEventListener('open', () => say({ type: 'connection_init', payload: { authorization } }))
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as { type: string; payload?: Payload }
      if (message.type === 'connection_ack')
        say({ type: 'subscribe', id: '1', payload: { query, variables: { after } } })
      if (message.type === 'ping') say({ type: 'pong' })
      if (message.type === 'next' && !read(message.payload, keep)) socket.close(4000, 'an event could not be read')
      if (message.type === 'error' || message.type === 'complete') socket.close(4000, `the server sent ${message.type}`)
    })
    socket.addEventListener('close', ({ code, reason }) => {
      signal.removeEventListener('abort', stop)
      resolve(signal.aborted ? undefined : `${code}${reason ? ` ${reason}` : ''}`)
    })
  })
}

/** The same over server-sent events. */
export async function readOverEvents(options: StreamOptions, keep: Keep): Promise<string | undefined> {
  const { address, authorization, after, signal } = options
  try {
    const response = await fetch(`${address}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
      body: JSON.stringify({ query, variables: { after } }),
      signal,
    })
    if (response.status !== 200 || !response.body) return `events ${response.status}`
    let text = ''
    for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
      const events = (text + piece).split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const data = /^data: ?(.+)$/m.exec(event)?.[1]
        if (/^event: next$/m.test(event) && data && !read(JSON.parse(data) as Payload, keep)) return 'events unreadable'
      }
    }
    return 'events ended'
  } catch (error) {
    return signal.aborted ? undefined : `events ${(error as Error).message}`
  }
}

interface Payload {
  data?: { conversionRecorded: StreamedEvent } | null
  errors?: unknown
}

function read(payload: Payload | undefined, keep: Keep): boolean {
  const event = payload?.data?.conversionRecorded
  if (!event || payload?.errors) return false
  keep({ id: event.id, cursor: event.cursor })
  return true
}
