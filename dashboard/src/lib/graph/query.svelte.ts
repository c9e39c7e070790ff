import type { CombinedError } from '@urql/core'
import { untrack } from 'svelte'
import { type Document, graph, request } from './client.ts'

/** What is known of a query's answer. It follows the cache: what a mutation or a subscription changes, changes here. */
export interface Reading<Data> {
  readonly data: Data | undefined
  readonly error: CombinedError | undefined
  /** An answer is on its way. `data` may still hold the former one. */
  readonly loading: boolean
  /** Asks the server again. */
  again(): void
}

/**
 * Reads a query while the calling component is on the page, and again whenever its variables change.
 * No variables, no question. Nothing of a former answer is shown under new variables unless `keep` says so.
 */
export function read<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: () => Variables | undefined,
  { keep = false } = {},
): Reading<Data> {
  let data = $state.raw<Data>()
  let error = $state.raw<CombinedError>()
  let loading = $state(true)
  let attempt = $state(0)
  let seenAttempt = 0
  let seenKey: number | undefined

  $effect.pre(() => {
    const given = variables()
    const policy = attempt === seenAttempt ? 'cache-first' : 'network-only'
    seenAttempt = attempt
    if (!given) return
    const asked = request(document, given)
    untrack(() => {
      if (seenKey !== asked.key && !keep) data = undefined
      seenKey = asked.key
      error = undefined
      loading = true
    })
    const { unsubscribe } = graph()
      .executeQuery(asked, { requestPolicy: policy })
      .subscribe((result) => {
        loading = result.stale
        error = result.error
        if (result.data !== undefined && result.data !== null) data = result.data
      })
    return unsubscribe
  })

  return {
    get data() {
      return data
    },
    get error() {
      return error
    },
    get loading() {
      return loading
    },
    again: () => {
      attempt += 1
    },
  }
}

/**
 * Starts reading what a page will want, so that the answer is under way while the page is being built. What nothing
 * tells of when it changes is read anew: who has it already sees it at once, and then as it is now.
 */
export function readAhead<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: Variables,
  { anew = false } = {},
) {
  const requestPolicy = anew ? 'network-only' : 'cache-first'
  void graph().executeQuery(request(document, variables), { requestPolicy }).toPromise()
}
