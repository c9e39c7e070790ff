import { once } from 'node:events'
import { createServer } from 'node:http'
import { StartupError } from '../startup-error.ts'
import type { PrometheusMetrics } from './prometheus.ts'

/** Where figures are served. */
export interface MetricsPlace {
  port: number
  host: string
}

/** The server of the figures; it ends last, so that a process that stops is still watched. */
export interface MetricsServer {
  port: number
  close(): Promise<void>
}

/**
 * Serves `/metrics` on a port of its own, which nobody opens to the world by opening the other one. It asks for no
 * credentials: whoever reaches it may read it.
 */
export async function serveMetrics(metrics: PrometheusMetrics, { port, host }: MetricsPlace): Promise<MetricsServer> {
  const server = createServer(async ({ method, url }, response) => {
    if (method !== 'GET' || url?.split('?')[0] !== '/metrics') return void response.writeHead(404).end()
    const { type, body } = await metrics.text()
    response.writeHead(200, { 'content-type': type }).end(body)
  })
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new StartupError(
      `Nothing can be served on FOYER_METRICS_PORT ${port} of FOYER_METRICS_HOST ${host}: ${(error as Error).message}.`,
    )
  }
  return {
    port: (server.address() as { port: number }).port,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
