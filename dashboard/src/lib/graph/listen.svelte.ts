import { untrack } from 'svelte'
import { type Document, graph, request } from './client.ts'

/** Listens while the calling component is on the page. What arrives is in the cache before `handle` hears of it. */
export function listen<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: () => Variables | undefined,
  handle: (data: Data) => void = () => {},
): void {
  $effect(() => {
    const given = variables()
    if (!given) return
    const { unsubscribe } = graph()
      .executeSubscription(request(document, given))
      .subscribe((result) => {
        if (result.data) untrack(() => handle(result.data as Data))
      })
    return unsubscribe
  })
}
