import { redirect } from '@sveltejs/kit'
import { Conversations } from '#lib/conversations/conversations.graphql.ts'
import { readFilter, viewPath } from '#lib/conversations/filter.ts'
import { listVariables } from '#lib/conversations/list/list-variables.ts'
import { ask } from '#lib/graph/ask.ts'
import { readAhead } from '#lib/graph/query.svelte.ts'
import { SignedIn } from '#lib/staff/viewer.graphql.ts'
import type { PageLoad } from './$types'

/** The list is under way while it is still being found out who is asking; unless it is theirs to say which list. */
export const load: PageLoad = async ({ url }) => {
  if (url.search === '') await goToBeginning()
  const filter = readFilter(url.searchParams)
  readAhead(Conversations, listVariables(filter))
  return { filter }
}

/** An address that asks for nothing in particular is that of the view that somebody's list begins with, if any does. */
async function goToBeginning(): Promise<void> {
  const { data } = await ask(SignedIn, {}, 'cache-first')
  const view = data?.viewer.defaultView
  if (view?.address) redirect(307, viewPath(view))
}
