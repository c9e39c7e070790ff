import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity/cjs'

/** A look-up by itself, and a change, beside what is read of the result. */
const LOOK_UP = 20
const CHANGE = 100
/** What a list is taken to hold that has no size of its own: there are four kinds of badges, and few answers have cards. */
const PLAIN_LIST = 4
/** Arguments that say how many there will be, and those that turn fields off. */
const SIZES = new Set(['first', 'last', 'ids', 'representations'])
const SWITCHES = new Set(['include', 'skip'])
const KEPT_PER_DOCUMENT = 50

/** Cost of an operation whose variables have no acceptable value: it will not be carried out. */
export const REFUSED_COST = LOOK_UP

/**
 * What an operation costs at most: one for each field of the answer, lists taken at the size asked for, and something
 * for each look-up and change. Known ones are not counted again while only values change that make no difference.
 */
export function createCostOf(schema: GraphQLSchema) {
  const known = new WeakMap<DocumentNode, { relevant: readonly string[]; costs: Map<string, number> }>()
  return (document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): number => {
    let entry = known.get(document)
    if (!entry) {
      entry = { relevant: relevantVariables(document), costs: new Map() }
      known.set(document, entry)
    }
    const key = JSON.stringify([operation.name?.value, ...entry.relevant.map((name) => weightOf(variables[name]))])
    let cost = entry.costs.get(key)
    if (cost === undefined) {
      cost = count(schema, document, operation, variables)
      if (entry.costs.size >= KEPT_PER_DOCUMENT) entry.costs.clear()
      entry.costs.set(key, cost)
    }
    return cost
  }
}

function count(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const definitions = document.definitions.filter(
    (each) => each === operation || each.kind !== Kind.OPERATION_DEFINITION,
  )
  try {
    return getComplexity({
      schema,
      query: { kind: Kind.DOCUMENT, definitions },
      variables,
      // How much a document may select is limited before.
      maxQueryNodes: Number.MAX_SAFE_INTEGER,
      estimators: [(field) => costOfField(schema, field)],
    })
  } catch {
    return REFUSED_COST
  }
}

function costOfField(schema: GraphQLSchema, { args, childComplexity, field, type }: ComplexityEstimatorArgs): number {
  const inside = insideOf(args, field, type.name, childComplexity)
  if (type === schema.getMutationType()) return CHANGE + inside
  const isRoot = type === schema.getQueryType() || type === schema.getSubscriptionType()
  return (isRoot && !field.name.startsWith('__') ? LOOK_UP : 1) + inside
}

function insideOf(args: Arguments, { type }: { type: GraphQLOutputType }, parent: string, each: number): number {
  const named = [args.ids, args.representations].find(Array.isArray)
  if (named) return named.length * (LOOK_UP + each)
  // `last` goes before the default of `first`, as it does where lists are read.
  const asked = args.last ?? args.first
  if (typeof asked === 'number') return Math.max(0, asked) * each
  // The edges of a page are counted with the page.
  const isPlainList =
    isListType(getNullableType(type)) && !isLeafType(getNamedType(type)) && !parent.endsWith('Connection')
  return (isPlainList ? PLAIN_LIST : 1) * each
}

type Arguments = Record<string, unknown>

/** Names of the variables on whose values the cost depends. */
function relevantVariables(document: DocumentNode): string[] {
  const names = new Set<string>()
  const collect = ({ value }: ArgumentNode) => {
    if (value.kind === Kind.VARIABLE) names.add(value.name.value)
  }
  visit(document, {
    Argument(argument) {
      if (SIZES.has(argument.name.value)) collect(argument)
    },
    Directive(directive) {
      if (SWITCHES.has(directive.name.value)) directive.arguments?.forEach(collect)
    },
  })
  return [...names]
}

function weightOf(value: unknown): number | boolean | string | null {
  if (Array.isArray(value)) return value.length
  if (typeof value === 'number' || typeof value === 'boolean') return value
  // A variable left out has its default, one that is null has none; anything else stands for one entry or is refused.
  return value === undefined ? '' : value === null ? null : typeof value
}
