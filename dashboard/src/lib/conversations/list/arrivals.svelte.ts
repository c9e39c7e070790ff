import { ask } from '#lib/graph/ask.ts'
import type { ConversationFilter } from '#lib/graph/generated/graphql.ts'
import { NewerConversations } from '../conversations.graphql.ts'

const WAIT_MS = 400

/** Counts what came to the top of a list since it was read, without moving the list. */
export class Arrivals {
  #newestShown = ''
  #shown = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #round = 0

  /** How many there are. */
  count = $state(0)
  /** Whether there are more than were counted. */
  more = $state(false)
  /** Whether all of them were opened after what the list shows: new conversations, not old ones that went on. */
  allNew = $state(true)

  /** The list was read and shows these. */
  reset(rows: readonly { id: string; lastActivityAt: string }[]): void {
    clearTimeout(this.#timer)
    this.#round += 1
    this.#shown = new Set(rows.map((row) => row.id))
    // The first row's time as it is now: later its row may change in place, what is missing above it does not.
    this.#newestShown = rows[0]?.lastActivityAt ?? ''
    this.count = 0
    this.more = false
  }

  /** Whether a conversation is on the page already. */
  shows(id: string): boolean {
    return this.#shown.has(id)
  }

  /** Counts again in a moment; several events make one question. */
  recount(filter: ConversationFilter): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#count(filter), WAIT_MS)
  }

  /** Counts no more. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#round += 1
  }

  async #count(filter: ConversationFilter): Promise<void> {
    const round = this.#round
    const since = [this.#newestShown, filter.activeFrom ?? ''].sort().at(-1)
    const { data } = await ask(NewerConversations, { filter: { ...filter, ...(since && { activeFrom: since }) } })
    if (!data?.conversations || round !== this.#round) return
    const missing = data.conversations.edges.map((edge) => edge.node).filter((node) => !this.#shown.has(node.id))
    this.count = missing.length
    this.more = data.conversations.pageInfo.hasNextPage
    this.allNew = missing.every((node) => node.openedAt > this.#newestShown)
  }
}
