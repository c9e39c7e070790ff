import { error, redirect } from '@sveltejs/kit'
import { ask } from '#lib/graph/ask.ts'
import { describeFailure } from '#lib/graph/failure.ts'
import { signInPath } from '#lib/staff/return-path.ts'
import { SignedIn } from '#lib/staff/viewer.graphql.ts'
import { text } from '#lib/texts/text.ts'
import type { LayoutLoad } from './$types'

/** Only staff get past here. */
export const load: LayoutLoad = async ({ url, untrack, parent }) => {
  const [{ data, error: failure }] = await Promise.all([ask(SignedIn, {}, 'cache-first'), parent()])
  if (!data) error(503, failure ? describeFailure(failure).title : text.failure.unreachable)
  const { business, staffMember } = data.viewer
  if (!staffMember || !business)
    redirect(
      307,
      untrack(() => signInPath(url)),
    )
  return { business, staffMember }
}
