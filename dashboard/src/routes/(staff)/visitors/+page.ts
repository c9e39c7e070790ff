import { readAhead } from '#lib/graph/query.svelte.ts'
import { readRecordFilter, readRecordPlace, recordVariables } from '#lib/records/lists/record-filter.ts'
import { Visitors } from '#lib/records/lists/record-lists.graphql.ts'
import type { PageLoad } from './$types'

/** The list is under way while it is still being found out who is asking. */
export const load: PageLoad = ({ url }) => {
  const filter = readRecordFilter('visitors', url.searchParams)
  const place = readRecordPlace(url.searchParams)
  readAhead(Visitors, recordVariables('visitors', filter, place))
  return { filter, place }
}
