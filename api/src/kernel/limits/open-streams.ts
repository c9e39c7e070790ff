import type { ExecutionResult } from 'graphql'
import { type Caller, keyOf } from './call-budgets.ts'
import { rateLimited } from './rate-limited.ts'

/** What a subscription becomes: its stream, or what is wrong. */
export type Opened = AsyncIterableIterator<ExecutionResult> | ExecutionResult

/** Counts the subscriptions that each caller has open in this process. */
export interface OpenStreams {
  /** Gives the stream, counted until it has ended, or the reason why the caller may open no more; calls `ended` once. */
  hold(caller: Caller, opened: Opened, ended?: () => void): Promise<Opened>
  /** How many there are, whoever has them. */
  count(): number
}

/** When to come back: streams end when their readers end them, which nobody can foresee. */
const COME_BACK_MS = 30_000

/** Counts in this process: each of several processes allows as many. */
export function createOpenStreams(most: number): OpenStreams {
  const open = new Map<string, number>()
  return {
    count: () => [...open.values()].reduce((sum, each) => sum + each, 0),
    async hold(caller, opened, ended = () => {}) {
      if (!isStream(opened)) {
        ended()
        return opened
      }
      const key = `${caller.viewer.kind} ${keyOf(caller)}`
      const count = open.get(key) ?? 0
      if (count >= most) {
        ended()
        await opened.return?.()
        return { errors: [rateLimited(`At most ${most} subscriptions may be open at the same time.`, COME_BACK_MS)] }
      }
      open.set(key, count + 1)
      return untilEnded(opened, () => {
        ended()
        const left = open.get(key)! - 1
        if (left > 0) open.set(key, left)
        else open.delete(key)
      })
    },
  }
}

function isStream(opened: Opened): opened is AsyncIterableIterator<ExecutionResult> {
  return Symbol.asyncIterator in opened
}

/** The same stream, which says once that it has ended, however it did. */
function untilEnded<Item>(stream: AsyncIterableIterator<Item>, ended: () => void): AsyncIterableIterator<Item> {
  let open = true
  const end = () => {
    if (open) ended()
    open = false
  }
  const watch = async (step: Promise<IteratorResult<Item>>) => {
    try {
      const result = await step
      if (result.done) end()
      return result
    } catch (error) {
      end()
      throw error
    }
  }
  return {
    next: () => watch(stream.next()),
    return(value) {
      end()
      return stream.return?.(value) ?? Promise.resolve({ done: true, value })
    },
    throw(error) {
      end()
      return stream.throw?.(error) ?? Promise.reject(error)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
