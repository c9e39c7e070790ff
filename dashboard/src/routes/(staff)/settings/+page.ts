import { redirect } from '@sveltejs/kit'
import { firstSettingsPath } from '#lib/settings/settings-pages.ts'
import type { PageLoad } from './$types'

/** Settings begin with the first page that one may see. */
export const load: PageLoad = async ({ parent }) => {
  const { staffMember } = await parent()
  redirect(307, firstSettingsPath(staffMember.role))
}
