import type { OperationResult } from '@urql/core'
import { change } from '#lib/graph/ask.ts'
import type { FrictionReason, QueueEntryFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { frictionText } from '#lib/texts/friction-text.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { CorrectFriction, ReviewQueueEntry } from './queue.graphql.ts'

/** A conversation as the queue shows it, with what is under way already done. */
export type QueueEntry = QueueEntryFieldsFragment

/**
 * What is done in the queue: shown at once, taken back where the server refuses, and undone from the toast. What others
 * do meanwhile comes with the entries themselves.
 */
export class QueueWork {
  #done = $state.raw<ReadonlySet<string>>(new Set())
  #reasons = $state.raw<ReadonlyMap<string, FrictionReason>>(new Map())

  /** Whether it has left the queue: done here a moment ago, done by somebody, or no longer without an outcome. */
  isDone(entry: QueueEntry): boolean {
    return this.#done.has(entry.id) || Boolean(entry.review)
  }

  /** Whether somebody else has finished it. */
  isDoneElsewhere(entry: QueueEntry): boolean {
    return Boolean(entry.review) && !this.#done.has(entry.id)
  }

  /** Why it led to nothing, as somebody has just said or as it is stored. */
  reasonOf(entry: QueueEntry): FrictionReason | undefined {
    return this.#reasons.get(entry.id) ?? entry.friction?.reason
  }

  /** Marks it as done. `back` is called when that is taken back, or did not work. */
  async finish(entry: QueueEntry, back: () => void): Promise<void> {
    this.#setDone(entry.id, true)
    const stored = await accepted(review(entry.id, true))
    if (stored) {
      toast({ text: frictionText.queue.doneToast, undo: () => this.#takeBack(entry, back) })
      return
    }
    this.#setDone(entry.id, false)
    back()
    toast({ text: frictionText.queue.notDone, tone: 'failed' })
  }

  /** Says why it led to nothing; null takes the word of the rules again. */
  async correct(entry: QueueEntry, reason: FrictionReason | null): Promise<void> {
    const before = entry.friction?.correctedAt ? (entry.friction.reason ?? null) : null
    if (reason === null ? before === null : reason === this.reasonOf(entry)) return
    const said = frictionText.queue
    const shown = reason ?? entry.friction?.found ?? undefined
    if (!(await this.#store(entry.id, reason, shown))) return toast({ text: said.notDone, tone: 'failed' })
    const name = shown ? frictionText.reasons[shown] : said.backToRules
    const undo = async () => {
      if (!(await this.#store(entry.id, before, before ?? undefined))) throw new Error('Not taken back.')
    }
    toast({ text: said.correctedToast(name), undo })
  }

  async #store(id: string, reason: FrictionReason | null, shown: FrictionReason | undefined): Promise<boolean> {
    if (shown) this.#reasons = new Map([...this.#reasons, [id, shown]])
    const stored = await accepted(change(CorrectFriction, { input: { conversationId: id, reason } }))
    // What is stored is in the entry by now; what was not stored is forgotten.
    this.#reasons = new Map([...this.#reasons].filter(([one]) => one !== id))
    return stored
  }

  async #takeBack(entry: QueueEntry, back: () => void): Promise<void> {
    if (!(await accepted(review(entry.id, false)))) throw new Error('Not taken back.')
    this.#setDone(entry.id, false)
    back()
  }

  #setDone(id: string, done: boolean): void {
    const others = [...this.#done].filter((one) => one !== id)
    this.#done = new Set(done ? [...others, id] : others)
  }
}

function review(conversationId: string, reviewed: boolean) {
  return change(ReviewQueueEntry, { input: { conversationId, reviewed } })
}

/** Whether a change was made. */
async function accepted<Data extends object>(result: Promise<OperationResult<Data>>): Promise<boolean> {
  const { data, error } = await result
  const payload = Object.values(data ?? {})[0] as { userErrors: unknown[] } | null | undefined
  return !error && payload?.userErrors.length === 0
}
