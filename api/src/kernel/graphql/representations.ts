import { GraphQLError, type GraphQLSchema, isScalarType, isUnionType, valueFromASTUntyped } from 'graphql'

interface SubgraphExtensions {
  apollo?: { subgraph?: { resolveReference?: unknown } }
}

/**
 * Lets `_entities` take references to our entities and nothing else. The package that adds the field would fail on an
 * unknown type, and take the reference of a type that cannot be looked up for the object itself.
 */
export function refuseForgedRepresentations(schema: GraphQLSchema): void {
  const any = schema.getType('_Any')
  const entities = schema.getType('_Entity')
  if (!isScalarType(any) || !isUnionType(entities)) throw new Error('The schema has no entities.')
  const names = new Set(
    entities
      .getTypes()
      .filter(({ extensions }) => (extensions as SubgraphExtensions).apollo?.subgraph?.resolveReference)
      .map(({ name }) => name),
  )
  const read = (value: unknown) => {
    const name =
      typeof value === 'object' &&
      value !== null &&
      Object.hasOwn(value, '__typename') &&
      Reflect.get(value, '__typename')
    if (typeof name === 'string' && names.has(name)) return value
    throw new GraphQLError('A representation is an object whose "__typename" names one of the entities.', {
      extensions: { code: 'BAD_USER_INPUT' },
    })
  }
  any.parseValue = read
  any.parseLiteral = (node, variables) => read(valueFromASTUntyped(node, variables))
}
