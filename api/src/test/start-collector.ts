import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { TracingSettings } from '../kernel/tracing/tracing-settings.ts'

/** A span as a collector gets it. */
export interface CollectedSpan {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  /** 2 for a server's, 3 for a client's. */
  kind: number
  status: { code?: number }
  facts: Record<string, unknown>
}

/** A server that takes traces over HTTP as JSON. */
export interface Collector {
  settings: TracingSettings
  spans: CollectedSpan[]
  /** Everything that it got, as it came. */
  texts: string[]
  close(): Promise<void>
}

interface Received {
  resourceSpans: {
    scopeSpans: { spans: (Omit<CollectedSpan, 'facts'> & { attributes: { key: string; value: object }[] })[] }[]
  }[]
}

/** Starts one, to be named in the settings of a program. */
export async function startCollector(): Promise<Collector> {
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Received
    collector.texts.push(JSON.stringify(body))
    const given = body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
    for (const { attributes, ...span } of given) {
      const facts = Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))
      collector.spans.push({ ...span, facts })
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const collector: Collector = {
    settings: { url: `http://127.0.0.1:${port}/v1/traces`, ratio: 1, parentBased: true },
    spans: [],
    texts: [],
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return collector
}
