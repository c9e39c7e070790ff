import { ask } from '#lib/graph/ask.ts'
import { describeFailure } from '#lib/graph/failure.ts'
import type { UpdateCatalogItemInput } from '#lib/graph/generated/graphql.ts'
import { CatalogItemPreview } from './catalogue.graphql.ts'
import type { Said } from './item.ts'

/** Whoever types is waited for. */
const PAUSE_MS = 250

/** What the assistant would say of something on offer as it stands in its form; of several questions the last counts. */
export class SaidPreview {
  said = $state.raw<Said>()
  busy = $state(false)
  problem = $state('')
  #round = 0
  #pause: ReturnType<typeof setTimeout> | undefined

  constructor(said: Said | undefined) {
    this.said = said
  }

  /** Asks for it, soon. */
  ask(input: UpdateCatalogItemInput, language: string): void {
    this.#round += 1
    const round = this.#round
    clearTimeout(this.#pause)
    this.busy = true
    this.#pause = setTimeout(() => void this.#ask(round, input, language), this.said ? PAUSE_MS : 0)
  }

  /** Asks for nothing more. */
  end(): void {
    clearTimeout(this.#pause)
    this.#round += 1
  }

  async #ask(round: number, input: UpdateCatalogItemInput, language: string): Promise<void> {
    const { data, error } = await ask(CatalogItemPreview, { input, language })
    if (round !== this.#round) return
    this.busy = false
    this.problem = error ? describeFailure(error).title : ''
    if (data?.catalogItemPreview) this.said = data.catalogItemPreview
  }
}
