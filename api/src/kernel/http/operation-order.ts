/** What of a message says which operation it is about. */
interface Addressed {
  type?: unknown
  id?: unknown
}

/** An operation that goes on, whether its client has completed it, and what then wants its id. */
interface Running {
  completed: boolean
  next: string | undefined
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
  const running = new Map<string, Running>()

  const begin = (id: string, text: string): Promise<void> => {
    const operation: Running = { completed: false, next: undefined }
    running.set(id, operation)
    return handle(text).finally(() => {
      running.delete(id)
      return operation.next === undefined ? undefined : begin(id, operation.next)
    })
  }
  return {
    take(text) {
      const { type, id } = read(text)
      if (typeof id !== 'string') return handle(text)
      const operation = running.get(id)
      if (type === 'complete') {
        if (operation) Object.assign(operation, { completed: true, next: undefined })
        return handle(text)
      }
      if (type !== 'subscribe') return handle(text)
      if (!operation) return begin(id, text)
      if (operation.completed && operation.next === undefined) operation.next = text
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
