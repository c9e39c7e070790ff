import {
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isIntrospectionType,
  isScalarType,
  isUnionType,
} from 'graphql'

/** What a client can rely on in a schema, a line each: types, fields with arguments, enumeration values, input fields. */
export function schemaNames(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => {
      if (isEnumType(type)) return [type.name, ...type.getValues().map((value) => `${type.name}.${value.name}`)]
      if (isScalarType(type) || isUnionType(type)) return [type.name]
      const interfaces = 'getInterfaces' in type ? type.getInterfaces().map((each) => each.name) : []
      const fields = Object.values(type.getFields()).map((field) => {
        const given = argumentsOf(field).map((argument) => `${argument.name}: ${argument.type}`)
        return `${type.name}.${field.name}${given.length ? `(${given.sort().join(', ')})` : ''}: ${field.type}`
      })
      return [type.name + (interfaces.length ? ` implements ${interfaces.sort().join(' & ')}` : ''), ...fields]
    })
}

/** The arguments of a field; a field of an input has none. */
export function argumentsOf(field: object): GraphQLField<unknown, unknown>['args'] {
  return 'args' in field ? (field.args as GraphQLField<unknown, unknown>['args']) : []
}
