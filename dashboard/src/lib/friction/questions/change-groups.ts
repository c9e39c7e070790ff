import { ask, change } from '#lib/graph/ask.ts'
import { refusalText } from '#lib/graph/failure.ts'
import type { GroupFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { frictionText } from '#lib/texts/friction-text.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import {
  DismissQuestionGroup,
  MergeQuestionGroups,
  OneQuestionGroup,
  ReopenQuestionGroup,
  SplitQuestionGroup,
} from './questions.graphql.ts'

type Group = Pick<GroupFieldsFragment, 'id'>

interface Payload {
  group?: unknown
  userErrors: readonly { code: string; message: string }[]
}

/** Says that a group is not worth an answer; the toast takes it back. */
export async function dismiss({ id }: Group): Promise<boolean> {
  const { data } = await change(DismissQuestionGroup, { input: { groupId: id } })
  return told(data?.dismissQuestionGroup, frictionText.questions.dismissed, () => openAgain(id))
}

/** Opens a closed group; the toast says so. */
export async function reopen({ id }: Group): Promise<boolean> {
  const { data } = await change(ReopenQuestionGroup, { input: { groupId: id } })
  return told(data?.reopenQuestionGroup, frictionText.questions.reopenedNow)
}

/** Makes one group of several; the toast takes it back, by the wordings that each of them had. */
export async function merge(into: Group, others: readonly Group[]): Promise<boolean> {
  const before = await Promise.all(others.map(({ id }) => wordingsOf(id)))
  const { data } = await change(MergeQuestionGroups, {
    input: { intoId: into.id, groupIds: others.map(({ id }) => id) },
  })
  return told(data?.mergeQuestionGroups, frictionText.questions.merged, async () => {
    for (const messageIds of before) if (messageIds.length > 0) await takeOut(into.id, messageIds)
  })
}

/** Takes a wording out of a group; the toast puts it back. */
export async function split({ id }: Group, messageId: string, changed: () => void): Promise<void> {
  const { data } = await change(SplitQuestionGroup, { input: { groupId: id, messageIds: [messageId] } })
  const payload = data?.splitQuestionGroup
  told(payload, frictionText.questions.splitDone, async () => {
    const groupIds = payload?.group ? [payload.group.id] : []
    const back = await change(MergeQuestionGroups, { input: { intoId: id, groupIds } })
    if (!back.data?.mergeQuestionGroups?.group) throw new Error('Not put back.')
    changed()
  })
  changed()
}

async function openAgain(id: string): Promise<void> {
  const { data } = await change(ReopenQuestionGroup, { input: { groupId: id } })
  if (!data?.reopenQuestionGroup?.group) throw new Error('Not opened.')
}

async function takeOut(groupId: string, messageIds: string[]): Promise<void> {
  const { data } = await change(SplitQuestionGroup, { input: { groupId, messageIds } })
  if (!data?.splitQuestionGroup?.group) throw new Error('Not taken out.')
}

async function wordingsOf(id: string): Promise<string[]> {
  const { data } = await ask(OneQuestionGroup, { id })
  const node = data?.node
  return node && 'wordings' in node ? node.wordings.map(({ message }) => message.id) : []
}

function told(payload: Payload | null | undefined, done: string, undo?: () => Promise<void>): boolean {
  if (payload?.group) {
    toast({ text: done, ...(undo && { undo }) })
    return true
  }
  const refusal = payload?.userErrors[0]
  toast({ text: refusal ? refusalText(refusal) : frictionText.questions.notDone, tone: 'failed' })
  return false
}
