import { error } from '@sveltejs/kit'
import type { PageLoad } from './$types'

/** Nothing is at this address; staff are told so with everything around it. */
export const load: PageLoad = async ({ parent }) => {
  await parent()
  error(404)
}
