import { readAhead } from '#lib/graph/query.svelte.ts'
import { UnattributedConversions } from '#lib/unattributed/unattributed.graphql.ts'
import { readUnattributedPlace, unattributedVariables } from '#lib/unattributed/unattributed-filter.ts'
import type { PageLoad } from './$types'

/** The list is under way while it is still being found out who is asking. */
export const load: PageLoad = ({ url }) => {
  const place = readUnattributedPlace(url.searchParams)
  readAhead(UnattributedConversions, unattributedVariables(place))
  return { place }
}
