import { goto } from '$app/navigation'
import { navigating, page } from '$app/state'

let chosen = $state.raw<URL>()

const wanted = $derived.by(() => {
  const { to } = navigating
  return (chosen ?? (to && to.route.id === page.route.id ? to.url : page.url)).search
})

/**
 * The query string of where one is, or is on the way to on this very page. What is chosen next is chosen on top of that:
 * from where one still is, the choice before it would be lost.
 */
export function wantedQuery(): URLSearchParams {
  return new URLSearchParams(wanted)
}

/** Goes to another address of this page, by what was chosen on it; what is in sight stays there. */
export async function goOnTo(path: string): Promise<void> {
  const url = new URL(path, page.url.href)
  chosen = url
  try {
    await goto(url, { reset: false })
  } finally {
    if (chosen === url) chosen = undefined
  }
}
