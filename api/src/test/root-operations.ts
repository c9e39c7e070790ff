import { readFileSync } from 'node:fs'
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql'

/** One root field with a value put where it takes an identifier, all else being given as the test says. */
export interface RootOperation {
  kind: 'query' | 'mutation' | 'subscription'
  field: string
  /** Where the value goes, such as `createLink.input.sessionId`. */
  leaf: string
  /** Type of that place: `ID`, `String` or a scalar of ours. */
  type: string
  document: string
  /** The arguments with the value in its place. */
  variables(value: string): object
}

/** What to give for an argument or input field, by its path or its name. Those that may be left out are. */
export type Defaults = Record<string, unknown>

const schema = buildASTSchema(parse(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8')), {
  assumeValidSDL: true,
})
const IDENTIFIES = /(id|ids|key|token|after|before)$/i

/**
 * Every root field of the schema once for each place where it takes an identifier, key, token or cursor: a field added
 * later is among them by itself. `depth` says how deep the answer is selected.
 */
export function rootOperations(defaults: Defaults, depth: number): RootOperation[] {
  return rootFields().flatMap(({ kind, field }) =>
    identifierLeaves(field).map(({ path, type }) => ({
      kind,
      field: field.name,
      leaf: [field.name, ...path].join('.'),
      type,
      document: documentOf(kind, field, depth),
      variables: (value: string) => variablesOf(field, defaults, path, value),
    })),
  )
}

function rootFields(): { kind: RootOperation['kind']; field: GraphQLField<unknown, unknown> }[] {
  const roots = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  } as const
  return (['query', 'mutation', 'subscription'] as const).flatMap((kind) =>
    Object.values(roots[kind]?.getFields() ?? {})
      .filter((field) => !field.name.startsWith('_'))
      .map((field) => ({ kind, field })),
  )
}

/** Every root field once, with values of the caller's own throughout; the answer is selected as little as can be. */
export function plainRootOperations(defaults: Defaults): (Pick<RootOperation, 'kind' | 'field' | 'document'> & {
  variables: object
})[] {
  return rootFields().map(({ kind, field }) => ({
    kind,
    field: field.name,
    document: documentOf(kind, field, 1),
    variables: variablesOf(field, defaults, [], ''),
  }))
}

interface Leaf {
  path: string[]
  type: string
}

function identifierLeaves(field: GraphQLField<unknown, unknown>): Leaf[] {
  const leavesOf = (type: GraphQLInputType, path: string[]): Leaf[] => {
    const named = getNamedType(type)
    if (isInputObjectType(named)) {
      return Object.values(named.getFields()).flatMap((each) => leavesOf(each.type, [...path, each.name]))
    }
    const texts = ['ID', 'String', 'EventCursor']
    const identifies = named.name === 'ID' || (texts.includes(named.name) && IDENTIFIES.test(path.at(-1)!))
    return identifies ? [{ path, type: named.name }] : []
  }
  return field.args.flatMap((argument) => leavesOf(argument.type, [argument.name]))
}

function documentOf(kind: string, field: GraphQLField<unknown, unknown>, depth: number): string {
  const inBrackets = (list: string[]) => (list.length > 0 ? `(${list.join(', ')})` : '')
  const declared = inBrackets(field.args.map(({ name, type }) => `$${name}: ${type}`))
  const passed = inBrackets(field.args.map(({ name }) => `${name}: $${name}`))
  return `${kind} ${declared} { ${field.name}${passed} ${selectionOf(field.type, depth)} }`
}

/** Selects everything to a depth, and everything of each type where a field may have one of several. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type)
  if (isAbstractType(named)) {
    const possible = schema.getPossibleTypes(named).map((each) => `... on ${each.name} ${selectionOf(each, depth)}`)
    return `{ __typename ${possible.join(' ')} }`
  }
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).map((field, index) => {
    const isLeaf = !('getFields' in getNamedType(field.type)) && !isAbstractType(getNamedType(field.type))
    if (field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)) return ''
    // Types that stand side by side may have fields of the same name and of different types.
    const alias = `${named.name}_${index}_${field.name}`
    if (isLeaf) return `${alias}: ${field.name}`
    return depth > 1 ? `${alias}: ${field.name} ${selectionOf(field.type, depth - 1)}` : ''
  })
  return `{ __typename ${fields.join(' ')} }`
}

function variablesOf(field: GraphQLField<unknown, unknown>, defaults: Defaults, target: string[], value: string) {
  return Object.fromEntries(
    field.args
      .map(({ name, type }) => [name, valueFor(type, [name], { field: field.name, defaults, target, value })])
      .filter(([, each]) => each !== undefined),
  )
}

interface Filling {
  field: string
  defaults: Defaults
  target: string[]
  value: string
}

function valueFor(type: GraphQLInputType, path: string[], filling: Filling): unknown {
  const bare = getNullableType(type)
  const towards = path.every((name, index) => filling.target[index] === name)
  if (isListType(bare)) {
    const item = valueFor(bare.ofType, path, filling)
    return item === undefined ? undefined : [item]
  }
  if (towards && path.length === filling.target.length) return filling.value
  if (!towards && !isNonNullType(type)) return undefined
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields())
    const chosen = bare.isOneOf
      ? [fields.find((each) => each.name === filling.target[path.length]) ?? fields[0]!]
      : fields
    return Object.fromEntries(
      chosen
        .map((each) => {
          const wanted = bare.isOneOf && !towards ? { ...filling, target: [...path, each.name, '-'] } : filling
          return [each.name, valueFor(each.type, [...path, each.name], wanted)]
        })
        .filter(([, each]) => each !== undefined),
    )
  }
  const given = filling.defaults[`${filling.field}.${path.at(-1)}`] ?? filling.defaults[path.at(-1)!]
  if (given !== undefined) return typeof given === 'function' ? given() : given
  if (isEnumType(bare)) return bare.getValues()[0]!.name
  return { Int: 1, Boolean: true, Date: '2099-01-04', EmailAddress: 'ada@example.com' }[bare.name] ?? 'text'
}
