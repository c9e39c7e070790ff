import { change } from '#lib/graph/ask.ts'
import { describeFailure, refusalText } from '#lib/graph/failure.ts'
import type { BulkChangeFieldsFragment, ChangeConversationsInput } from '#lib/graph/generated/graphql.ts'
import { text } from '#lib/texts/text.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { ChangeConversations, UndoConversationsChange } from './bulk.graphql.ts'

/** The changes of many conversations that were asked for on this page, while they go on. */
export class BulkChanges {
  running = $state.raw<readonly BulkChangeFieldsFragment[]>([])
  #own = new Set<string>()
  #told = new Set<string>()

  async start(input: ChangeConversationsInput): Promise<void> {
    const { data, error } = await change(ChangeConversations, { input })
    const refusal = data?.changeConversations?.userErrors[0]
    const started = data?.changeConversations?.bulkChange
    if (!started) {
      const said = text.conversations.bulk
      const reason = refusal ? refusalText(refusal) : error ? describeFailure(error).title : said.notStarted
      toast({ text: reason, tone: 'failed' })
      return
    }
    this.#own.add(started.id)
    this.progressed(started)
  }

  /** One of them, or one of somebody else, went a step further. */
  progressed(step: BulkChangeFieldsFragment): void {
    if (!this.#own.has(step.id) || this.#told.has(step.id)) return
    const others = this.running.filter(({ id }) => id !== step.id)
    const ended = step.state === 'DONE' || step.state === 'UNDONE'
    this.running = ended ? others : [...others, step]
    if (!ended) return
    this.#told.add(step.id)
    if (step.state === 'DONE') {
      toast({ text: text.conversations.bulk.done[step.action](step.changed), undo: () => this.#undo(step.id) })
    }
  }

  async #undo(id: string): Promise<void> {
    const { data } = await change(UndoConversationsChange, { input: { id } })
    const undoing = data?.undoConversationsChange?.bulkChange
    if (!undoing) throw new Error('The change could not be undone.')
    this.#told.delete(id)
    this.progressed(undoing)
  }
}
