/** Moves the focus over the rows of a list with j and k, and into the search with a slash. True when it was done. */
export function handleRowKey(
  event: KeyboardEvent,
  rows: readonly HTMLElement[],
  search: HTMLElement | undefined,
): boolean {
  const target = event.target instanceof HTMLElement ? event.target : undefined
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  if (target?.closest('input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]')) return false
  if (event.key === '/') {
    search?.focus()
    return search !== undefined
  }
  if (event.key !== 'j' && event.key !== 'k') return false
  const here = rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement))
  const next = here === -1 ? 0 : here + (event.key === 'j' ? 1 : -1)
  const row = rows[next]
  row?.focus()
  // The row, not only its link, has to be seen.
  row?.closest('tr')?.scrollIntoView({ block: 'nearest' })
  return row !== undefined
}
