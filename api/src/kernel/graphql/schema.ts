import { buildSubgraphSchema } from '@apollo/subgraph'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { type DocumentNode, type GraphQLSchema, Kind, parse, print } from 'graphql'
import { buildSchema, createResolversMap, getMetadataStorage, type NonEmptyArray } from 'type-graphql'
import type { Feature, NodeType, ResolverClass } from '../feature.ts'
import type { RequestContext } from './context.ts'
import { isNodeIdentifier, NodeResolver } from './node.resolver.ts'
import { refuseForgedRepresentations } from './representations.ts'
import { DateScalar, DateTimeScalar, EmailAddressScalar, EventCursorScalar, UrlScalar } from './scalars.ts'
import { InputError } from './user-error.ts'

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag"])

"""
Of the fields of such an input, exactly one is given, and it is not null.
"""
directive @oneOf on INPUT_OBJECT
`

/** The graph: what executes it, and its text as committed in schema.graphql. */
export interface Graph {
  schema: GraphQLSchema
  text: string
}

/** What was built: TypeGraphQL turns the arguments of some fields around when it builds the same classes again. */
const graphs = new WeakMap<readonly Feature[], Promise<Graph>>()

/** Puts the parts of all features together: a subgraph of Federation 2 that is whole on its own. */
export function buildGraph(features: readonly Feature[]): Promise<Graph> {
  const graph = graphs.get(features) ?? build(features)
  graphs.set(features, graph)
  return graph
}

async function build(features: readonly Feature[]): Promise<Graph> {
  // Fields without a function of their own are read as they are, without one of TypeGraphQL's around them.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true
  const base = await buildSchema({
    resolvers: [
      NodeResolver,
      ...features.flatMap((feature) => feature.resolvers ?? []),
    ] as unknown as NonEmptyArray<ResolverClass>,
    orphanedTypes: [InputError, ...features.flatMap((feature) => feature.types ?? [])],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
    nullableByDefault: false,
    // Every subscription brings its own source; TypeGraphQL asks for this all the same.
    pubSub: { publish: noPubSub, subscribe: noPubSub },
  })
  const document = inReadingOrder(parse(printSchemaWithDirectives(base)))
  const resolvers = createResolversMap(base) as Record<string, Record<string, unknown>>
  for (const scalar of [DateScalar, DateTimeScalar, EmailAddressScalar, UrlScalar, EventCursorScalar]) {
    resolvers[scalar.name] = scalar as unknown as Record<string, unknown>
  }
  for (const node of features.flatMap((feature) => feature.nodes ?? [])) {
    const type = resolvers[node.name]
    if (type) type.__resolveReference = referenceResolver(node)
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(LINK) }, { typeDefs: document, resolvers: resolvers as never }])
  refuseForgedRepresentations(schema)
  return { schema, text: `${LINK}\n${print(document)}\n` }
}

const OPERATIONS: Record<string, string> = {
  Query: 'Everything that can be read.',
  Mutation:
    'Everything that can be changed. Each takes at most one `input` and answers with a payload whose `userErrors` is empty on success.',
  Subscription: 'Everything that can be listened to, over WebSocket (`graphql-transport-ws`) or server-sent events.',
}

/** The operations first, their fields by name, then types by name: an order that does not depend on which file is imported when. */
function inReadingOrder(document: DocumentNode): DocumentNode {
  const first = Object.keys(OPERATIONS)
  const definitions = document.definitions
    .filter((definition) => definition.kind !== Kind.SCHEMA_DEFINITION)
    .map((definition) => {
      const name = 'name' in definition ? (definition.name?.value ?? '') : ''
      const value = OPERATIONS[name]
      if (value && definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
        const fields = definition.fields?.toSorted((left, right) => (left.name.value < right.name.value ? -1 : 1))
        Object.assign(definition, { fields, description: { kind: Kind.STRING, value, block: true } })
      }
      return { definition, key: `${first.includes(name) ? first.indexOf(name) : 9} ${name}` }
    })
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ definition }) => definition)
  return { kind: Kind.DOCUMENT, definitions }
}

/** Reads what another subgraph refers to, under the rights that `node` has too. */
function referenceResolver(node: NodeType) {
  return ({ id, uniqueId }: { id?: unknown; uniqueId?: unknown }, context: RequestContext) => {
    if (typeof id === 'string') return isNodeIdentifier(id, node.prefix) ? node.load(context, id) : null
    if (typeof uniqueId !== 'string' || uniqueId.includes('\u0000')) return null
    return node.loadByUniqueId?.(context, uniqueId) ?? null
  }
}

function noPubSub(): never {
  throw new Error('A subscription has no source of its own.')
}
