import { goto } from '$app/navigation'
import { navigating, page } from '$app/state'

let chosen = $state.raw<URL>()

/**
 * The query string of where one is, or is on the way to on this very page. What is chosen next is chosen on top of that:
 * from where one still is, the choice before it would be lost.
 */
export function wantedQuery(): URLSearchParams {
  const { to } = navigating
  const { search } = chosen ?? (to && to.route.id === page.route.id ? to.url : page.url)
  return new URLSearchParams(search)
}

/** Goes to another address of this page, by what was chosen on it; what is in sight stays there. */
export async function goOnTo(path: string): Promise<void> {
  const wanted = new URL(path, page.url.href)
  chosen = wanted
  try {
    await goto(wanted, { reset: false })
  } finally {
    if (chosen === wanted) chosen = undefined
  }
}
