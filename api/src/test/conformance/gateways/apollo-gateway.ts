import { composeServices } from '@apollo/composition'
import { ApolloGateway, type GraphQLDataSourceProcessOptions, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { CREDENTIALS, type Gateway, servicesOf } from './gateway.ts'
import type { Subgraph } from './serve-subgraph.ts'

type Credentials = Partial<Record<(typeof CREDENTIALS)[number], string>>

class CredentialSource extends RemoteGraphQLDataSource<Credentials> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<Credentials>): void {
    for (const name of CREDENTIALS) if (context[name]) request.http?.headers.set(name, context[name])
  }
}

/** Starts Apollo Gateway in an Apollo server, in front of subgraphs that Apollo composes. */
export async function startApolloGateway(subgraphs: readonly Subgraph[]): Promise<Gateway> {
  const { supergraphSdl, errors } = composeServices(servicesOf(subgraphs))
  if (!supergraphSdl) throw new Error(errors?.join('\n'))
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url }) => new CredentialSource({ url: url! }),
    logger: { debug() {}, info() {}, warn: console.warn, error: console.error },
  })
  const server = new ApolloServer<Credentials>({ gateway, stopOnTerminationSignals: false })
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => Object.fromEntries(CREDENTIALS.map((name) => [name, req.headers[name]])),
  })
  return { address: url.replace(/\/$/, ''), close: () => server.stop() }
}
