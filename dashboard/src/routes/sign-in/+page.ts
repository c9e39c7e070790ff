import { redirect } from '@sveltejs/kit'
import { ask } from '#lib/graph/ask.ts'
import { returnPath } from '#lib/staff/return-path.ts'
import { SignedIn } from '#lib/staff/viewer.graphql.ts'
import type { PageLoad } from './$types'

/** Who is signed in already goes on at once. */
export const load: PageLoad = async ({ url }) => {
  const next = returnPath(url.searchParams.get('next'))
  const { data } = await ask(SignedIn, {})
  if (data?.viewer.staffMember) redirect(307, next)
  return { next }
}
