import type { QuestionGroupState, QuestionGroupsQueryVariables } from '#lib/graph/generated/graphql.ts'
import { LANGUAGES } from '#lib/texts/chat-languages.ts'

/** States of groups by the words of the address. */
const STATES = { open: 'OPEN', answered: 'ANSWERED', dismissed: 'DISMISSED' } as const satisfies Record<
  string,
  QuestionGroupState
>

/** Which groups of questions to list, as the address says it. */
export interface QuestionPlace {
  state: keyof typeof STATES
  language: string | undefined
  order: 'most' | 'last'
  after: string | undefined
}

/** The states in the order of their choice. */
export const STATE_NAMES = Object.keys(STATES) as QuestionPlace['state'][]

/** What the graph calls a state. */
export function stateOf(name: QuestionPlace['state']): QuestionGroupState {
  return STATES[name]
}

/** Reads from an address what is to be listed; what makes no sense there is left out. */
export function readQuestionPlace(parameters: URLSearchParams): QuestionPlace {
  return {
    state: STATE_NAMES.find((one) => one === parameters.get('state')) ?? 'open',
    language: LANGUAGES.find((one) => one === parameters.get('language')),
    order: parameters.get('order') === 'last' ? 'last' : 'most',
    after: parameters.get('after') ?? undefined,
  }
}

/** Writes it as an address. What is as usual is left out. */
export function questionListPath({ state, language, order, after }: Partial<QuestionPlace> = {}): string {
  const parameters = new URLSearchParams()
  if (state && state !== 'open') parameters.set('state', state)
  if (language) parameters.set('language', language)
  if (order === 'last') parameters.set('order', order)
  if (after) parameters.set('after', after)
  return parameters.size > 0 ? `/friction/questions?${parameters}` : '/friction/questions'
}

/** The address of one group. */
export function questionPath(id: string): string {
  return `/friction/questions/${id}`
}

/** What to ask the graph for. */
export function questionVariables({ state, language, order, after }: QuestionPlace): QuestionGroupsQueryVariables {
  return {
    filter: { states: [STATES[state]], ...(language && { languages: [language] }) },
    orderBy: order === 'last' ? 'LAST_ASKED' : 'MOST_ASKED',
    ...(after && { after }),
  }
}
