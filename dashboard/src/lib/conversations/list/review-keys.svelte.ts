import { change } from '#lib/graph/ask.ts'
import { text } from '#lib/texts/text.ts'
import { offerActions } from '#lib/ui/actions.svelte.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { ReviewConversation } from '../work/work.graphql.ts'

/** Offers a key that marks the conversation at hand in the list as reviewed and goes on to the next. */
export function reviewAndGoOn(said: string): void {
  offerActions(() => [{ press: 'e', text: said, run: reviewHere, keyOnly: true }])
}

function reviewHere() {
  const row = document.activeElement?.closest<HTMLElement>('tr[data-id]')
  const conversationId = row?.dataset.id
  if (!conversationId) return
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  rows[rows.findIndex((one) => row.contains(one)) + 1]?.focus()
  void review(conversationId)
}

async function review(conversationId: string) {
  const { toasts } = text.conversations
  try {
    await setReviewed(conversationId, true)
    toast({ text: toasts.reviewed, undo: () => setReviewed(conversationId, false) })
  } catch {
    toast({ text: toasts.notReviewed, tone: 'failed' })
  }
}

async function setReviewed(conversationId: string, reviewed: boolean) {
  const { data, error } = await change(ReviewConversation, { input: { conversationId, reviewed } })
  if (error || !data?.reviewConversation?.conversation) throw new Error('The mark was not set.')
}
