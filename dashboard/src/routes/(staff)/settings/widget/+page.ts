import { readAhead } from '#lib/graph/query.svelte.ts'
import { WidgetSites } from '#lib/settings/widget/widget.graphql.ts'
import type { PageLoad } from './$types'

/** The sites are under way while it is still being found out who is asking. */
export const load: PageLoad = ({ url }) => {
  readAhead(WidgetSites, {})
  return { site: url.searchParams.get('site') ?? undefined }
}
