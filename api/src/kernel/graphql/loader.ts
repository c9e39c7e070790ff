import DataLoader from 'dataloader'
import type { RequestContext } from './context.ts'

/** Loads one value by key, together with the others that are asked for at the same time. */
export interface Loader<Key, Value> {
  (context: RequestContext, key: Key): Promise<Value>
  /** Takes in a value that was read along with something else, so that nobody reads it again. */
  prime(context: RequestContext, key: Key, value: Value): void
}

/**
 * A loader that lives as long as its request: keys asked for together are read with one call of `load`, which answers
 * with a map. Keys it does not hold get `missing`.
 */
export function defineLoader<Key extends string, Value>(
  load: (context: RequestContext, keys: readonly Key[]) => Promise<Map<Key, Value>>,
  missing: () => Value,
): Loader<Key, Value> {
  const token = {}
  const loaderOf = (context: RequestContext) => {
    context.state.loaders ??= new Map()
    let loader = context.state.loaders.get(token) as DataLoader<Key, Value> | undefined
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        const values = await load(context, keys)
        return keys.map((each) => values.get(each) ?? missing())
      })
      context.state.loaders.set(token, loader)
    }
    return loader
  }
  return Object.assign((context: RequestContext, key: Key) => loaderOf(context).load(key), {
    prime(context: RequestContext, key: Key, value: Value) {
      loaderOf(context).prime(key, value)
    },
  })
}
