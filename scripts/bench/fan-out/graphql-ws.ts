import { startServer } from '../start-server.ts'
import { TELLING_USAGE, usageOf } from '../usage.ts'
import type { Publisher } from './fan-out.ts'
import { SUBSCRIPTION } from './foyer.ts'

/** `graphql-ws` as it is shipped, with events of the same shape that cost nothing to make. */
export async function startGraphqlWs(): Promise<Publisher> {
  const server = await startServer(new URL('graphql-ws-server.ts', import.meta.url), [], TELLING_USAGE)
  return {
    address: server.address,
    authorization: 'Bearer nobody',
    query: SUBSCRIPTION,
    async publish() {
      const response = await fetch(server.address, { method: 'POST' })
      return (await response.json()) as { cursor: string; at: number }
    },
    usage: () => usageOf(server),
    end: server.end,
  }
}
