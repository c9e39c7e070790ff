import type { CheckoutState } from '../graph/generated/graphql.ts'

const FIRST_WAIT_MS = 800
const LONGEST_WAIT_MS = 10_000
const PATIENCE_MS = 45_000
const OVER: readonly CheckoutState[] = ['COMPLETED', 'FAILED', 'EXPIRED']

/** What to do with what is heard of a checkout. */
interface Listener<Found> {
  take: (found: Found | null) => void
  /** Called once when it takes longer than people expect. */
  late: () => void
}

/** Asks what came of a checkout, ever less often, until it is known; a lost connection is tried again. Returns how to end. */
export function watchCheckout<Found extends { state: CheckoutState }>(
  ask: () => Promise<Found | null>,
  { take, late }: Listener<Found>,
): () => void {
  let ended = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = setTimeout(late, PATIENCE_MS)
  async function look(wait: number): Promise<void> {
    const found = await ask().catch(() => undefined)
    if (ended) return
    if (found !== undefined) take(found)
    if (found === null || (found && OVER.includes(found.state))) return end()
    timer = setTimeout(() => void look(Math.min(wait * 1.5, LONGEST_WAIT_MS)), wait)
  }
  function end(): void {
    ended = true
    clearTimeout(timer)
    clearTimeout(patience)
  }
  void look(FIRST_WAIT_MS)
  return end
}
