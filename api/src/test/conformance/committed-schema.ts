import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLSchema, parse } from 'graphql'

/** The graph as committed in schema.graphql; another test holds it equal to what the code prints. */
export const schemaText = readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8')

/** Reads the text of a subgraph, whose federation directives are defined nowhere in it. */
export function readSubgraph(text: string): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(text) }])
}
