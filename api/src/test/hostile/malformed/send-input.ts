import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { WebSocket } from 'ws'
import type { CallerName, MalformedInput } from './malformed-input.ts'

/** Where to, and with which credentials. */
export interface Target {
  address: string
  callers: Record<CallerName, Record<string, string>>
}

/** What the server must answer within. */
const PATIENCE_MS = 15_000
const FAILED = /"code":"INTERNAL_SERVER_ERROR"/

/** Sends it over kept connections, and says what was wrong with the answer. */
export function createSender(target: Target, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const send = (input: MalformedInput): Promise<string | undefined> => {
    if (input.way === 'http') return sendRequest(agent, target, input)
    return input.way === 'bytes' ? sendBytes(target, input) : sendFrames(target, input)
  }
  return { send, close: () => agent.destroy() }
}

type Of<Way> = Extract<MalformedInput, { way: Way }>

function sendRequest(agent: Agent, { address, callers }: Target, input: Of<'http'>): Promise<string | undefined> {
  const { hostname, port } = new URL(address)
  const { caller, method, path, body } = input
  const headers = { ...callers[caller], ...input.headers, ...(body && { 'content-length': body.length }) }
  return new Promise((resolve) => {
    const sent = request({ agent, hostname, port, method, path, headers, timeout: PATIENCE_MS }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (piece: string) => {
        text += piece
        // A stream that stays open has begun well.
        if (text.startsWith(':')) response.destroy()
      })
      response.on('close', () => resolve(faultOf(response.statusCode ?? 0, text)))
      response.on('error', () => {})
    })
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')))
    // Whoever is refused while still sending may find the connection closed.
    sent.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EPIPE' || error.code === 'ECONNRESET' ? undefined : error.message),
    )
    sent.end(body)
  })
}

function sendBytes({ address }: Target, { bytes }: Of<'bytes'>): Promise<string | undefined> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.end(bytes))
    const done = () => {
      socket.destroy()
      resolve(faultOf(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text))
    }
    socket.setTimeout(1_000, done)
    socket.on('data', (piece) => {
      text += String(piece)
    })
    socket.on('error', () => {})
    socket.on('close', done)
  })
}

function sendFrames({ address, callers }: Target, { introduced, frames }: Of<'socket'>): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
    let fault: string | undefined
    const timer = setTimeout(() => socket.close(), 300)
    const sendAll = () => {
      for (const { bytes, binary } of frames) socket.send(bytes, { binary }, () => {})
      socket.send('{"type":"ping","payload":{"last":true}}', () => {})
    }
    socket.on('open', () => {
      if (introduced) socket.send(JSON.stringify({ type: 'connection_init', payload: callers.apiKey }))
      else sendAll()
    })
    socket.on('message', (data) => {
      const text = String(data)
      if (text.includes('connection_ack')) sendAll()
      if (FAILED.test(text)) fault = `a frame with ${text.slice(0, 300)}`
      if (text.includes('"last":true')) socket.close()
    })
    socket.on('error', () => {})
    socket.on('close', (code) => {
      clearTimeout(timer)
      resolve(fault ?? (code === 1011 || code === 4500 ? `closed with ${code}` : undefined))
    })
  })
}

function faultOf(status: number, text: string): string | undefined {
  if (status >= 500) return `status ${status}: ${text.slice(0, 300)}`
  return FAILED.test(text) ? `an answer with ${text.slice(0, 300)}` : undefined
}
