import { readAhead } from '#lib/graph/query.svelte.ts'
import { articleVariables, readArticlePlace } from '#lib/knowledge/article-filter.ts'
import { Articles } from '#lib/knowledge/articles.graphql.ts'
import type { PageLoad } from './$types'

/** The list is under way while it is still being found out who is asking. */
export const load: PageLoad = ({ url }) => {
  const place = readArticlePlace(url.searchParams)
  readAhead(Articles, articleVariables(place))
  return { place }
}
