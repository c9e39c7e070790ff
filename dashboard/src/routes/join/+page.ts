import { ask } from '#lib/graph/ask.ts'
import { InvitationShown } from '#lib/settings/team/team.graphql.ts'
import { speakSettings } from '#lib/texts/settings-text.ts'
import type { PageLoad } from './$types'

/** Reads what an invitation is for. Its token stands behind the sign that no server sees. */
export const load: PageLoad = async ({ parent }) => {
  await parent()
  const token = location.hash.slice(1)
  const [{ data, error }] = await Promise.all([ask(InvitationShown, { token }), speakSettings()])
  return { token, invitation: data?.invitation, failure: error }
}
