import type { ExecutionResult } from 'graphql'
import type { Reader } from './shared-stream.ts'

type Results = AsyncIterableIterator<ExecutionResult>

/**
 * A stream that sends its results itself, each when the one before has been sent, and gives none: whoever goes through it
 * comes to its end or its failure, and may end it.
 */
export function sendResults(results: Results, send: Reader<never>['send']): Results {
  return {
    async next() {
      for (;;) {
        const { value, done } = await results.next()
        if (done) return { value: undefined, done }
        await send(value)
      }
    },
    return: async () => (await results.return?.()) ?? { value: undefined, done: true },
    throw: async (error) => (await results.throw?.(error)) ?? Promise.reject(error),
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
