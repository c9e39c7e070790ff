import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  getOperationAST,
  Kind,
  type subscribe,
} from 'graphql'
import { RequestContext } from '../graphql/context.ts'
import { EventCursorScalar } from '../graphql/scalars.ts'
import { rightsOf } from '../graphql/viewer.ts'

/** For how long a result counts for readers who come to the same event later: what it shows may have changed since. */
const SHARED_FOR_MS = 1000

/** The results of events that many are given, by what was asked and with which rights. */
const results = new WeakMap<object, Map<string, Promise<ExecutionResult>>>()
const texts = new WeakMap<ExecutionResult, string>()
const numbers = new WeakMap<DocumentNode, number>()
let documents = 0

/**
 * Lets an event be carried out once for all who are given this very object and whose operations and rights are equal.
 * What a resolver does of the subscription's own must then not be done in the resolver, which runs for one of them only.
 */
export function shareExecution(event: object): void {
  results.set(event, new Map())
}

/** Carries a subscription out as graphql's own `subscribe` does, save that events that are shared are carried out once. */
export const subscribeSharing: typeof subscribe = async (args) => {
  const opened = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in opened)) return opened
  const source = opened[Symbol.asyncIterator]() as AsyncGenerator<unknown, void, void>
  const key = keyOf(args)
  const { stream } = (args.contextValue as RequestContext).state
  stream.sharing = { key, carryOut: (event) => resultOf(args, event, key) }
  const carryOut = async (step: Promise<IteratorResult<unknown, void>>) => {
    const { value, done } = await step
    if (done) return { value: undefined, done: true as const }
    try {
      return { value: await resultOf(args, value, key), done: false as const }
    } catch (error) {
      await source.return?.()
      throw error
    }
  }
  return {
    next: () => carryOut(source.next()),
    return: async () => (source.return ? carryOut(source.return()) : { value: undefined, done: true }),
    throw: async (error) => (source.throw ? carryOut(source.throw(error)) : Promise.reject(error)),
    [Symbol.asyncIterator]() {
      return this
    },
  } as AsyncGenerator<ExecutionResult, void, void>
}

/** A result as JSON, put into words once however many it is sent to. */
export function textOf(result: ExecutionResult): string {
  let text = texts.get(result)
  if (text === undefined) {
    text = JSON.stringify(result)
    texts.set(result, text)
  }
  return text
}

function resultOf(args: ExecutionArgs, event: unknown, key: string): Promise<ExecutionResult> {
  const known = typeof event === 'object' && event !== null ? results.get(event) : undefined
  if (!known) return Promise.resolve(execute({ ...args, rootValue: event }))
  const found = known.get(key)
  if (found) return found
  // Of nobody's own: what one subscription keeps of itself is nothing to the others.
  const contextValue = new RequestContext((args.contextValue as RequestContext).parts)
  const result = Promise.resolve(execute({ ...args, rootValue: event, contextValue }))
  known.set(key, result)
  const forget = () => void (known.get(key) === result && known.delete(key))
  setTimeout(forget, SHARED_FOR_MS).unref()
  // What failed is tried again for whoever comes next.
  result.then(({ errors }) => errors && forget(), forget)
  return result
}

/** Equal for those who are shown the same; where each of them began is nothing to what comes. */
function keyOf({ document, operationName, variableValues, contextValue }: ExecutionArgs): string {
  let number = numbers.get(document)
  if (number === undefined) {
    documents += 1
    number = documents
    numbers.set(document, number)
  }
  const { viewer } = contextValue as RequestContext
  const variables = Object.entries(variableValues ?? {}).filter(([name]) => !isCursor(document, operationName, name))
  return JSON.stringify([number, operationName ?? null, variables, rightsOf(viewer)])
}

/** Whether a variable can only say after which event to begin: its type is of no use elsewhere. */
function isCursor(document: DocumentNode, operationName: ExecutionArgs['operationName'], name: string): boolean {
  const variables = getOperationAST(document, operationName)?.variableDefinitions ?? []
  const type = variables.find(({ variable }) => variable.name.value === name)?.type
  const named = type?.kind === Kind.NON_NULL_TYPE ? type.type : type
  return named?.kind === Kind.NAMED_TYPE && named.name.value === EventCursorScalar.name
}
