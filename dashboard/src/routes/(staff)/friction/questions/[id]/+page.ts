import { OneQuestionGroup } from '#lib/friction/questions/questions.graphql.ts'
import { readAhead } from '#lib/graph/query.svelte.ts'
import type { PageLoad } from './$types'

/** The group is under way while it is still being found out who is asking. */
export const load: PageLoad = ({ params }) => {
  readAhead(OneQuestionGroup, { id: params.id })
  return { id: params.id }
}
