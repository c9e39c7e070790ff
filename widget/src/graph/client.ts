import {
  CombinedError,
  createRequest,
  type DocumentInput,
  makeOperation,
  makeResult,
  type Operation,
  type OperationType,
  stringifyDocument,
} from '@urql/core'

/** A document as code generation writes it: its text, with the types of its result and variables. */
export interface PreparedDocument<Result, Variables> {
  toString(): string
  __apiType?: (variables: Variables) => Result
}

const REQUEST_TIMEOUT_MS = 20_000

/**
 * Asks the graph. Requests, results and errors are those of @urql/core; its `Client` is left out, for the cache and
 * the live results that it adds would weigh more than all of this and are used nowhere here.
 */
export class GraphClient {
  constructor(
    readonly origin: string,
    /** The access token of whoever asks, if there is one. */
    readonly accessToken: () => string | undefined = () => undefined,
  ) {}

  /** Reads; throws a `CombinedError` when there is no answer or the answer is an error. */
  query<Result, Variables>(document: PreparedDocument<Result, Variables>, variables: Variables): Promise<Result> {
    return this.#ask('query', document, variables)
  }

  /** Changes; throws like `query`. */
  mutate<Result, Variables>(document: PreparedDocument<Result, Variables>, variables: Variables): Promise<Result> {
    return this.#ask('mutation', document, variables)
  }

  /** Sends an operation to a path of Foyer. */
  post(path: string, operation: Operation, accept: string, signal: AbortSignal): Promise<Response> {
    const token = this.accessToken()
    return fetch(this.origin + path, {
      method: 'POST',
      credentials: 'omit',
      headers: {
        accept,
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: stringifyDocument(operation.query), variables: operation.variables }),
      signal,
    })
  }

  async #ask<Result, Variables>(
    kind: OperationType,
    document: PreparedDocument<Result, Variables>,
    variables: Variables,
  ): Promise<Result> {
    const operation = prepareOperation(kind, document, variables)
    let answer: unknown
    try {
      const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS)
      const response = await this.post('/graphql', operation, 'application/json', signal)
      answer = await response.json()
    } catch (error) {
      throw new CombinedError({ networkError: error instanceof Error ? error : new Error(String(error)) })
    }
    return readAnswer(operation, answer)
  }
}

/** An operation of @urql/core: what it reads of a parsed document is its operation and its text, so that is all we make. */
export function prepareOperation<Result, Variables>(
  kind: OperationType,
  document: PreparedDocument<Result, Variables>,
  variables: Variables,
): Operation {
  const body = document.toString().trim()
  const definition = { kind: 'OperationDefinition', operation: kind }
  const parsed = { kind: 'Document', definitions: [definition], loc: { source: { body } } } as unknown
  const request = createRequest(parsed as DocumentInput, variables as Record<string, unknown>)
  return makeOperation(kind, request, { url: '', requestPolicy: 'network-only' })
}

/** The data of an answer in the graph's terms; throws a `CombinedError` when there is none. */
export function readAnswer<Result>(operation: Operation, answer: unknown): Result {
  const { data, error } = makeResult(operation, answer as Parameters<typeof makeResult>[1])
  if (error || !data) throw error ?? new CombinedError({ networkError: new Error('The server gave no data.') })
  return data
}
