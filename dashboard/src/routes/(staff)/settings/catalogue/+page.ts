import { readAhead } from '#lib/graph/query.svelte.ts'
import { catalogueVariables, readCataloguePlace } from '#lib/settings/catalogue/catalogue-place.ts'
import { LISTS } from '#lib/settings/catalogue/lists.ts'
import { language, speakHere } from '#lib/texts/text.ts'
import type { PageLoad } from './$types'

/** The list is under way while it is still being found out who is asking; only the language has to be known. */
export const load: PageLoad = async ({ url }) => {
  const place = readCataloguePlace(url.searchParams)
  await speakHere()
  readAhead(LISTS[place.kind], catalogueVariables(place, language))
  return { place }
}
