import { readAhead } from '#lib/graph/query.svelte.ts'
import { OneArticle } from '#lib/knowledge/articles.graphql.ts'
import type { PageLoad } from './$types'

/** The article is under way while it is still being found out who is asking. */
export const load: PageLoad = ({ params }) => {
  readAhead(OneArticle, { id: params.id })
  return { id: params.id }
}
