import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

const TEXT = 0x1
const PING = 0x9
const PONG = 0xa

/**
 * A WebSocket reduced to what it takes to listen: thousands of them in one process must not be what is measured. Calls
 * `take` with each text as it comes.
 */
export function openSocket(address: string, take: (text: string) => void): { say(message: object): void } {
  const { hostname, port, host } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.setNoDelay(true)
  socket.write(
    [
      ...['GET /graphql HTTP/1.1', `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket'],
      ...[`Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`, 'Sec-WebSocket-Version: 13'],
      ...['Sec-WebSocket-Protocol: graphql-transport-ws', '', ''],
    ].join('\r\n'),
  )
  let upgraded = false
  let rest: Buffer = Buffer.alloc(0)
  socket.on('error', (error) => {
    throw error
  })
  socket.on('close', () => {
    throw new Error(`The server closed a subscriber's connection: ${rest.toString('latin1').slice(0, 200)}`)
  })
  socket.on('data', (bytes) => {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
    if (!upgraded) {
      const end = rest.indexOf('\r\n\r\n')
      if (end < 0) return
      if (!rest.toString('latin1', 0, 12).endsWith('101')) throw new Error(rest.toString('latin1', 0, end))
      upgraded = true
      rest = rest.subarray(end + 4)
    }
    for (let frame = frameOf(rest); frame; frame = frameOf(rest)) {
      rest = rest.subarray(frame.end)
      if (frame.kind === TEXT) take(frame.content.toString('utf8'))
      else if (frame.kind === PING) send(socket, PONG, frame.content)
    }
  })
  return { say: (message) => send(socket, TEXT, Buffer.from(JSON.stringify(message))) }
}

/** The first whole frame: servers mask none, and none of ours is longer than 64 kB. */
function frameOf(bytes: Buffer): { kind: number; content: Buffer; end: number } | undefined {
  if (bytes.length < 2) return undefined
  const short = bytes[1]!
  const start = short < 126 ? 2 : 4
  if (bytes.length < start) return undefined
  const end = start + (short < 126 ? short : bytes.readUInt16BE(2))
  if (bytes.length < end) return undefined
  return { kind: bytes[0]! & 0xf, content: bytes.subarray(start, end), end }
}

/** Masked with zeros, which leaves the content as it is. */
function send(socket: Socket, kind: number, content: Buffer): void {
  const length =
    content.length < 126 ? [0x80 | content.length] : [0x80 | 126, content.length >> 8, content.length & 0xff]
  socket.write(Buffer.concat([Buffer.from([0x80 | kind, ...length, 0, 0, 0, 0]), content]))
}
