/** What of a message says which operation it is about. */
interface Addressed {
  type?: unknown
  id?: unknown
}

/** Takes messages of one connection in the order in which they came. */
export interface OperationOrder {
  /** Hands a message on, at once or as soon as it may begin; the result ends with the operation that it begins. */
  take(text: string): Promise<void>
}

/**
 * Begins an operation only when a former one of the same id has ended. A client may complete an operation and use its id
 * again while the server still prepares the former; the protocol's own book-keeping would then lose sight of one of them,
 * which would go on after the connection has closed.
 */
export function keepOperationOrder(
  handle: (text: string) => Promise<void>,
  refuseSecond: (id: string) => void,
): OperationOrder {
  const running = new Map<string, Promise<void>>()
  const completed = new Set<string>()
  const held = new Map<string, string>()

  const begin = (id: string, text: string): Promise<void> => {
    const operation = handle(text).finally(() => {
      if (running.get(id) !== operation) return
      running.delete(id)
      completed.delete(id)
      const next = held.get(id)
      held.delete(id)
      return next === undefined ? undefined : begin(id, next)
    })
    running.set(id, operation)
    return operation
  }
  return {
    take(text) {
      const { type, id } = read(text)
      if (typeof id !== 'string') return handle(text)
      if (type === 'complete') {
        held.delete(id)
        if (running.has(id)) completed.add(id)
        return handle(text)
      }
      if (type !== 'subscribe') return handle(text)
      if (!running.has(id)) return begin(id, text)
      if (completed.has(id) && !held.has(id)) held.set(id, text)
      else refuseSecond(id)
      return Promise.resolve()
    },
  }
}

function read(text: string): Addressed {
  try {
    return (JSON.parse(text) as Addressed | null) ?? {}
  } catch {
    return {}
  }
}
