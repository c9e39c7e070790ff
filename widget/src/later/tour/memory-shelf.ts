/**
 * Keeps what is typed into a form for as long as it may be opened again: what visitors tell about themselves is nothing to
 * leave behind in the storage of somebody else's page.
 */
export function memoryShelf(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const entries = new Map<string, string>()
  return {
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
  }
}
