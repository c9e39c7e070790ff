import { type Action, offerActions } from './actions.svelte.ts'

interface RowTexts {
  next: string
  previous: string
  open: string
  search: string
}

/** Offers to walk the rows of a list (links marked `data-row`) with j and k, and to search it with a slash. */
export function offerRowKeys(said: () => RowTexts, search: () => HTMLElement | undefined): void {
  offerActions((): Action[] => [
    { press: 'j', text: said().next, run: () => move(1), keyOnly: true },
    { press: 'k', text: said().previous, run: () => move(-1), keyOnly: true },
    { press: 'Enter', text: said().open },
    { press: '/', text: said().search, run: () => search()?.focus() },
  ])
}

function move(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const here = rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement))
  const row = rows[here === -1 ? 0 : here + by]
  row?.focus()
  // The row, not only its link, has to be seen.
  row?.closest('tr')?.scrollIntoView({ block: 'nearest' })
}
