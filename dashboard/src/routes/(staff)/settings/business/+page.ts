import { readAhead } from '#lib/graph/query.svelte.ts'
import { BusinessSettings } from '#lib/settings/business/business.graphql.ts'
import type { PageLoad } from './$types'

/** What is set is under way while it is still being found out who is asking. */
export const load: PageLoad = () => readAhead(BusinessSettings, {})
