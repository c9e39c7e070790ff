import { readAhead } from '#lib/graph/query.svelte.ts'
import { Outcomes } from '#lib/insights/outcomes/outcomes.graphql.ts'
import { outcomesVariables, readOutcomesPlace } from '#lib/insights/outcomes/outcomes-place.ts'
import { speakInsights } from '#lib/texts/insights-text.ts'
import type { PageLoad } from './$types'

/** The list is under way while it is still being found out who is asking. */
export const load: PageLoad = async ({ url, parent }) => {
  const place = readOutcomesPlace(url.searchParams)
  readAhead(Outcomes, outcomesVariables(place), { anew: true })
  await parent()
  await speakInsights()
  return { place }
}
