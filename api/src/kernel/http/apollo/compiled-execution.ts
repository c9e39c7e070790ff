import type { ApolloServerOptions, BaseContext } from '@apollo/server'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  specifiedScalarTypes,
  type TypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'

/** From this time on that a query comes, it is worth compiling: that takes as long as carrying it out several times. */
const WORTH_COMPILING = 4
/** Longer documents are carried out as they are: these compile within some ten milliseconds, as nobody may hold us up. */
const MOST_CHARACTERS = 8_000

/** What Apollo takes instead of a schema, to carry out operations in a way of our own. */
type Gateway = NonNullable<Extract<ApolloServerOptions<BaseContext>, { gateway?: unknown }>['gateway']>

type Compiled = (
  root: unknown,
  context: unknown,
  variables: Record<string, unknown>,
) => ExecutionResult | Promise<ExecutionResult>

/** Carries out operations; queries that come again are compiled to functions. */
export type Executor = (asked: Asked) => ExecutionResult | Promise<ExecutionResult>

/** An operation that was found valid. */
export interface Asked {
  document: DocumentNode
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | null | undefined
  context: unknown
}

/** An executor behind Apollo's own interface for one. */
export function executedBy(schema: GraphQLSchema, run: Executor): Gateway {
  return {
    onSchemaLoadOrUpdate(take) {
      take({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    load: async () => ({
      executor: async ({ document, operationName, request, context }) =>
        (await run({ document, operationName, variables: request.variables, context })) as never,
    }),
    stop: async () => {},
  }
}

/** Makes the executor of a schema. Variables are judged by graphql itself, compiled or not. */
export function createExecutor(schema: GraphQLSchema): Executor {
  const passing = withPassedVariables(schema)
  const known = new WeakMap<DocumentNode, Map<string, { times: number; compiled?: Compiled | undefined }>>()

  const compiledOf = (document: DocumentNode, operation: OperationDefinitionNode): Compiled | undefined => {
    const name = operation.name?.value ?? ''
    let entries = known.get(document)
    if (!entries) {
      entries = new Map()
      known.set(document, entries)
    }
    const entry = entries.get(name) ?? { times: 0, compiled: undefined }
    entries.set(name, entry)
    entry.times += 1
    if (entry.times === WORTH_COMPILING) entry.compiled = compile(passing, document, name)
    return entry.compiled
  }

  return ({ document, operationName, variables, context }) => {
    const operation = getOperationAST(document, operationName)
    const compiled = operation?.operation === OperationTypeNode.QUERY && compiledOf(document, operation)
    if (!operation || !compiled) {
      return execute({ schema, document, operationName, variableValues: variables, contextValue: context })
    }
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
      maxErrors: 50,
    })
    if (errors) return { errors }
    return withErrors(compiled(undefined, context, coerced))
  }
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string): Compiled | undefined {
  if ((document.loc?.end ?? 0) > MOST_CHARACTERS || hasVariableInside(document)) return undefined
  const passing = visit(document, { VariableDefinition: passed })
  const compiled = compileQuery(schema, passing, operationName || undefined)
  return isCompiledQuery(compiled) ? (compiled.query as Compiled) : undefined
}

/**
 * Whether a variable stands inside of a value that is written out, as in `{ from: $from }`: compiled, one that is left out
 * would be null there.
 */
function hasVariableInside(document: DocumentNode): boolean {
  let found = false
  const look = {
    Variable() {
      found = true
    },
  }
  visit(document, { ObjectValue: (node) => void visit(node, look), ListValue: (node) => void visit(node, look) })
  return found
}

const PASSED = 'Foyer__Passed'

/** The same variable for values that have been judged: those of simple types stay what they are when judged again. */
function passed(definition: VariableDefinitionNode): VariableDefinitionNode {
  const { defaultValue: _default, ...rest } = definition
  if (isSpecifiedScalar(namedTypeOf(definition.type))) return rest
  return { ...rest, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: PASSED } } }
}

function isSpecifiedScalar(name: string): boolean {
  return specifiedScalarTypes.some((type) => type.name === name)
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type)
}

/** The same schema, with a type for variables whose values have been judged and are passed on as they are. */
function withPassedVariables(schema: GraphQLSchema): GraphQLSchema {
  const { types, ...config } = schema.toConfig()
  const type = new GraphQLScalarType({ name: PASSED, parseValue: (value) => value })
  return new GraphQLSchema({ ...config, types: [...types, type], assumeValid: true })
}

/** Compiled functions make errors of their own that lack what those of graphql have. */
function withErrors(result: ExecutionResult | Promise<ExecutionResult>): ExecutionResult | Promise<ExecutionResult> {
  if ('then' in result) return result.then(withErrors)
  if (!result.errors) return result
  return { ...result, errors: result.errors.map(asGraphqlError) }
}

function asGraphqlError({ message, locations, path, originalError }: GraphQLError): GraphQLError {
  // What the compiled function itself finds wrong, such as null where there must be a value, is a defect like any other.
  const cause = originalError ?? new Error(message)
  return Object.assign(new GraphQLError(message, { path, originalError: cause }), { locations })
}
