import { AsyncLocalStorage } from 'node:async_hooks'

const scope = new AsyncLocalStorage<string>()

/** Does something as a part of the request with this identifier: every line of the log then tells it. */
export function withinRequest<Result>(requestId: string, work: () => Result): Result {
  return scope.run(requestId, work)
}

/** Identifier of the request that the running code belongs to, if it belongs to one. */
export function currentRequest(): string | undefined {
  return scope.getStore()
}
