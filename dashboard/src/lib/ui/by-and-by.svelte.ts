/**
 * How many entries of a long list are drawn: some at once and then more, so that the page answers meanwhile. Begins again
 * when there are none.
 */
export function byAndBy(atOnce: number, all: () => number): { readonly drawn: number; readonly missing: number } {
  let drawn = $state(atOnce)
  $effect(() => {
    if (all() === 0) drawn = atOnce
    if (drawn >= all()) return
    const next = setTimeout(() => {
      drawn += atOnce
    })
    return () => clearTimeout(next)
  })
  return {
    get drawn() {
      return drawn
    },
    get missing() {
      return Math.max(0, all() - drawn)
    },
  }
}
