import type { OperationResult } from '@urql/core'
import { describeFailure, refusalText } from '#lib/graph/failure.ts'
import { text } from '#lib/texts/text.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

interface Done {
  /** What is said once it is done; nothing where it is seen anyway. */
  done?: string
  undo?: () => Promise<unknown>
}

/** What was wrong with a change; undefined when it was made. */
export function problemOf({ data, error }: Pick<OperationResult<object>, 'data' | 'error'>): string | undefined {
  if (error) {
    const { title, advice } = describeFailure(error)
    return `${title}. ${advice}`
  }
  const [payload] = Object.values(data ?? {}) as ({ userErrors: { code: string; message: string }[] } | null)[]
  const refusal = payload?.userErrors[0]
  return refusal ? refusalText(refusal) : payload ? undefined : text.conversation.review.notSaved
}

/** Waits for a change and tells of it: that it was made, with the way back, or why not. True when it was made. */
export async function tell(change: Promise<OperationResult<object>>, { done, undo }: Done = {}): Promise<boolean> {
  const problem = problemOf(await change)
  if (problem) toast({ text: problem, tone: 'failed' })
  else if (done) toast({ text: done, ...(undo && { undo: () => insist(undo) }) })
  return !problem
}

/** A way back that was refused is one that failed. */
async function insist(undo: () => Promise<unknown>): Promise<void> {
  const problem = problemOf((await undo()) as OperationResult<object>)
  if (problem) throw new Error(problem)
}
