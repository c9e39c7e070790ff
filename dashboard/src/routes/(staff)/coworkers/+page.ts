import { readAhead } from '#lib/graph/query.svelte.ts'
import { readRecordFilter, readRecordPlace, recordVariables } from '#lib/records/lists/record-filter.ts'
import { Coworkers } from '#lib/records/lists/record-lists.graphql.ts'
import type { PageLoad } from './$types'

/** The list is under way while it is still being found out who is asking. */
export const load: PageLoad = ({ url }) => {
  const filter = readRecordFilter('coworkers', url.searchParams)
  const place = readRecordPlace(url.searchParams)
  readAhead(Coworkers, recordVariables('coworkers', filter, place))
  return { filter, place }
}
