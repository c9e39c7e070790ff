import { readAhead } from '#lib/graph/query.svelte.ts'
import { CatalogueItem } from '#lib/settings/catalogue/catalogue.graphql.ts'
import { language, speakHere } from '#lib/texts/text.ts'
import type { PageLoad } from './$types'

/** It is under way while it is still being found out who is asking; only the language has to be known. */
export const load: PageLoad = async ({ params }) => {
  await speakHere()
  readAhead(CatalogueItem, { id: params.id, language })
  return { id: params.id }
}
