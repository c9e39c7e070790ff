import { AsyncLocalStorage } from 'node:async_hooks'
import type { OpenSpan } from './tracing/tracing.ts'

/** What running code belongs to: a request, and the span of a trace in which it runs. */
export interface Scope {
  requestId?: string
  span?: OpenSpan | undefined
}

const scopes = new AsyncLocalStorage<Scope>()

/** Does something as a part of what the scope tells. */
export function within<Result>(scope: Scope, work: () => Result): Result {
  return scopes.run(scope, work)
}

/** The scope of the running code, if it has one; a span that is put into it is that of what runs from then on. */
export function currentScope(): Scope | undefined {
  return scopes.getStore()
}

/** Identifier of the request that the running code belongs to: every line of the log tells it. */
export function currentRequest(): string | undefined {
  return currentScope()?.requestId
}
