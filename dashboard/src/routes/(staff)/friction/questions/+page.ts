import { questionVariables, readQuestionPlace } from '#lib/friction/questions/question-filter.ts'
import { QuestionGroups } from '#lib/friction/questions/questions.graphql.ts'
import { readAhead } from '#lib/graph/query.svelte.ts'
import type { PageLoad } from './$types'

/** The list is under way while it is still being found out who is asking. */
export const load: PageLoad = ({ url }) => {
  const place = readQuestionPlace(url.searchParams)
  readAhead(QuestionGroups, questionVariables(place))
  return { place }
}
