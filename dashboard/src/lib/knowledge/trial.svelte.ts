import { ask } from '#lib/graph/ask.ts'
import { describeFailure } from '#lib/graph/failure.ts'
import type { AssistantPreviewQuery } from '#lib/graph/generated/graphql.ts'
import { AssistantPreview } from './articles.graphql.ts'

/** An article that is being tried. */
export interface TriedArticle {
  id?: string | undefined
  title: string
  body: string
}

type Answers = NonNullable<AssistantPreviewQuery['assistantPreview']>

/** What the assistant would say; of several that are under way only the last counts. */
export class Trial {
  answers = $state.raw<Answers>([])
  busy = $state(false)
  problem = $state('')
  #round = 0

  async run(questions: readonly string[], language: string, article: TriedArticle | undefined): Promise<void> {
    this.#round += 1
    const round = this.#round
    this.busy = true
    this.problem = ''
    const input = { questions: [...questions], language, ...(article && { article }) }
    const { data, error } = await ask(AssistantPreview, { input })
    if (round !== this.#round) return
    this.busy = false
    if (error) this.problem = Object.values(describeFailure(error)).join('. ')
    else this.answers = data?.assistantPreview ?? []
  }
}
