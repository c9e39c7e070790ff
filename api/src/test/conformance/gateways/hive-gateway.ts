import { createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { composeServices } from '@theguild/federation-composition'
import { CREDENTIALS, type Gateway, servicesOf } from './gateway.ts'
import type { Subgraph } from './serve-subgraph.ts'

/** What is used of Hive Gateway. Its own types would change those of GraphQL's errors in all files of the program. */
interface HivePackage {
  createGatewayRuntime(options: object): RequestListener & { dispose(): Promise<void> }
}

const require = createRequire(import.meta.url)

/** Over what Hive Gateway listens to a subgraph on behalf of its clients, and where; as an operator would set it. */
export const LISTENING = {
  'server-sent events': { kind: 'http', location: '/graphql/stream' },
  WebSocket: {
    kind: 'ws',
    location: '/graphql',
    options: { connectionParams: { authorization: '{context.headers.authorization}' } },
  },
} as const

/** Starts Hive Gateway, in front of subgraphs that The Guild composes. */
export async function startHiveGateway(
  subgraphs: readonly Subgraph[],
  listening: keyof typeof LISTENING = 'server-sent events',
): Promise<Gateway> {
  const { supergraphSdl, errors } = composeServices(servicesOf(subgraphs))
  if (!supergraphSdl) throw new Error(errors?.join('\n'))
  const { createGatewayRuntime } = require('@graphql-hive/gateway-runtime') as HivePackage
  const runtime = createGatewayRuntime({
    supergraph: supergraphSdl,
    transports: { http: require('@graphql-mesh/transport-http'), ws: require('@graphql-mesh/transport-ws') },
    transportEntries: { '*.http': { options: { subscriptions: LISTENING[listening] } } },
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }: { request: Request }) =>
        Object.fromEntries(CREDENTIALS.map((name) => [name, request.headers.get(name)])),
    },
    logging: false,
    landingPage: false,
    graphiql: false,
  })
  const server = createServer(runtime)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await runtime.dispose()
    },
  }
}
