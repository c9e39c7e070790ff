import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { startStandaloneServer } from '@apollo/server/standalone'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse } from 'graphql'

/** A subgraph of a test: what a gateway has to know of it. */
export interface Subgraph {
  name: string
  text: string
  url: string
}

/** A subgraph that is served here. */
export interface ServedSubgraph extends Subgraph {
  close(): Promise<void>
}

/** Fields and references of a subgraph, by type. */
type SubgraphResolvers = Record<string, Record<string, (...given: never[]) => unknown>>

/** Serves a subgraph of somebody else. */
export async function serveSubgraph(name: string, text: string, resolvers: SubgraphResolvers): Promise<ServedSubgraph> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(text), resolvers: resolvers as never }])
  const server = new ApolloServer({
    schema,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    stopOnTerminationSignals: false,
  })
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
  return { name, text, url, close: () => server.stop() }
}
