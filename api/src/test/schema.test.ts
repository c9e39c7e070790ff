import { readFileSync } from 'node:fs'
import { buildASTSchema, isEnumType, isIntrospectionType, isSpecifiedScalarType, parse, validateSchema } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { features } from '../features.ts'
import { buildGraph, type Graph } from '../kernel/graphql/schema.ts'
import { argumentsOf, schemaNames } from './schema-names.ts'

const committed = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8')
const contract = readFileSync(new URL('public-contract.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

const types = Object.values(buildASTSchema(parse(committed), { assumeValidSDL: true }).getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

let graph: Graph

beforeAll(async () => {
  graph = await buildGraph(features)
})

test('schema.graphql is what the code prints', () => {
  expect(graph.text).toBe(committed)
})

test('the schema is valid', () => {
  expect(validateSchema(graph.schema)).toEqual([])
})

test('every type, field, argument, enumeration value and input field says what it is', () => {
  const described: { name: string; description?: string | null | undefined }[] = types.flatMap((type) => [
    type,
    ...(isEnumType(type) ? type.getValues().map((value) => ({ ...value, name: `${type.name}.${value.name}` })) : []),
    ...('getFields' in type
      ? Object.values(type.getFields()).flatMap((field) => [
          { ...field, name: `${type.name}.${field.name}` },
          ...argumentsOf(field).map((argument) => ({
            ...argument,
            name: `${type.name}.${field.name}(${argument.name})`,
          })),
        ])
      : []),
  ])
  expect(described.length).toBeGreaterThan(500)
  expect(described.filter((each) => !each.description?.trim()).map((each) => each.name)).toEqual([])
})

test('every name that clients rely on stands in the schema', () => {
  const names = new Set(schemaNames(buildASTSchema(parse(committed), { assumeValidSDL: true })))
  expect(contract.length).toBeGreaterThan(370)
  expect(contract.filter((line) => !names.has(line))).toEqual([])
})

test('a name that is missing or has another type is noticed', () => {
  const names = new Set(schemaNames(buildASTSchema(parse('type Query { node(id: ID): Node } type Node { id: ID! }'))))
  expect(contract.filter((line) => names.has(line))).toEqual(['Node', 'Node.id: ID!', 'Query'])
})

test('objects with a life of their own are nodes, and lists are connections', () => {
  const nodes = new Set(features.flatMap((feature) => feature.nodes ?? []).map((node) => node.name))
  for (const type of types) {
    const interfaces = 'getInterfaces' in type ? type.getInterfaces().map((each) => each.name) : []
    if ('getFields' in type && !('astNode' in type && type.astNode?.kind === 'InterfaceTypeDefinition')) {
      expect({ type: type.name, node: interfaces.includes('Node') }).toEqual({
        type: type.name,
        node: nodes.has(type.name),
      })
    }
    if (type.name.endsWith('Connection') && 'getFields' in type) {
      expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(['edges', 'pageInfo']))
    }
  }
})

test('a mutation takes at most one input and answers with a nullable payload that has user errors', () => {
  for (const field of Object.values(graph.schema.getMutationType()!.getFields())) {
    const payload = graph.schema.getType(String(field.type)) as unknown as { getFields(): Record<string, unknown> }
    expect({ mutation: field.name, takes: field.args.map(({ name }) => name), type: String(field.type) }).toEqual({
      mutation: field.name,
      takes: field.args.length ? ['input'] : [],
      type: `${field.name[0]!.toUpperCase()}${field.name.slice(1)}Payload`,
    })
    expect(Object.keys(payload.getFields())).toContain('userErrors')
  }
})
