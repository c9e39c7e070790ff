import { readAhead } from '#lib/graph/query.svelte.ts'
import { InsightsOfPeriod } from '#lib/insights/insights.graphql.ts'
import { readView, variablesOf } from '#lib/insights/view.ts'
import { speakInsights } from '#lib/texts/insights-text.ts'
import type { PageLoad } from './$types'

/** The figures are under way while it is still being found out who is asking; those read before are shown meanwhile. */
export const load: PageLoad = async ({ url, parent }) => {
  const view = readView(url.searchParams)
  readAhead(InsightsOfPeriod, variablesOf(view), { anew: true })
  await parent()
  await speakInsights()
  return { view }
}
