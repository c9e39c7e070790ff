import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ModelSettings } from '../../../kernel/model-settings.ts'
import { anthropicWire } from './anthropic-wire.ts'
import { openAiWire } from './openai-wire.ts'
import type { Asked, ModelTurn, Wire } from './wire.ts'

/** The key that the server takes. */
export const MODEL_KEY = 'sk-test-quayside-7731'

/** A local server that speaks the wire format of a provider, over real HTTP. What it says, a test decides by what it is asked. */
export interface ModelServer {
  settings: ModelSettings
  /** Everything that was asked, oldest first. */
  asked: Asked[]
  /** How many of the connections that were still being written to, the other side has closed. */
  abandoned: number
  /** Decides what is said to what is asked. */
  answerWith(script: (asked: Asked) => ModelTurn | Promise<ModelTurn>): void
  close(): Promise<void>
}

const WIRES: Record<ModelSettings['provider'], Wire> = { 'openai-compatible': openAiWire, anthropic: anthropicWire }

/** Starts the server; close it at the end. */
export async function startModelServer(
  provider: ModelSettings['provider'],
  settings: Partial<ModelSettings> = {},
): Promise<ModelServer> {
  const wire = WIRES[provider]
  let script: (asked: Asked) => ModelTurn | Promise<ModelTurn> = () => ({ says: ['Hello.'] })
  const server = createServer((request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await textOf(request))
    const refusal = wire.refusalOf(request, body, MODEL_KEY)
    if (refusal) return refuse(response, refusal.status, wire.errorBody(refusal.message))
    const asked = wire.read(body)
    model.asked.push(asked)
    const turn = await script(asked)
    if (turn.hangsUp) return void request.socket.destroy()
    if (turn.fails)
      return refuse(response, turn.fails, wire.errorBody(`Failed on: ${JSON.stringify(body).slice(0, 200)}`))
    response.on('close', () => {
      if (!response.writableEnded) model.abandoned += 1
    })
    response.writeHead(200, { 'content-type': turn.contentType ?? 'text/event-stream' })
    for (const event of wire.eventsOf(turn)) {
      if (event.pauseMs) await new Promise((resolve) => setTimeout(resolve, event.pauseMs))
      if (response.destroyed) return
      response.write(event.text)
    }
    if (turn.breaks === 'hangs') return
    if (turn.breaks === 'is cut off') {
      // What was written arrives first.
      await new Promise((resolve) => setTimeout(resolve, 50))
      return void response.destroy()
    }
    response.end()
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const model: ModelServer = {
    settings: {
      provider,
      name: 'test-model',
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
      key: MODEL_KEY,
      // A machine that does other things too may take its time.
      timeoutMs: 60_000,
      silenceMs: 60_000,
      tokensPerReply: 30_000,
      tokensPerDay: 1e9,
      ...settings,
    },
    asked: [],
    abandoned: 0,
    answerWith: (given) => {
      script = given
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return model
}

function refuse(response: ServerResponse, status: number, body: object): void {
  // Soon again, so that tests need not wait.
  response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '5' }).end(JSON.stringify(body))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
