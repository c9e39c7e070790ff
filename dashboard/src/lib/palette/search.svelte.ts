import type { CombinedError } from '@urql/core'
import { ConversationOfSession } from '#lib/conversations/conversations.graphql.ts'
import { findPointer } from '#lib/conversations/session-id.ts'
import { ask } from '#lib/graph/ask.ts'
import { text as texts } from '#lib/texts/text.ts'
import { type EntryGroup, foundEntries } from './entries.ts'
import { FindAnything } from './palette.graphql.ts'

const WAIT_MS = 200
const FEWEST_CHARACTERS = 2

/** Looks for what somebody types: one question for all kinds of things, once they pause. Call while a component starts. */
export function searchFor(typed: () => string) {
  let groups = $state.raw<EntryGroup[]>([])
  let searching = $state(false)
  let error = $state.raw<CombinedError>()

  $effect(() => {
    const words = typed().trim()
    error = undefined
    if (words.length < FEWEST_CHARACTERS) {
      groups = []
      searching = false
      return
    }
    let left = false
    searching = true
    const waiting = setTimeout(async () => {
      const answer = await find(words)
      if (left) return
      searching = false
      groups = answer.groups
      error = answer.error
    }, WAIT_MS)
    return () => {
      left = true
      clearTimeout(waiting)
    }
  })

  return {
    get groups() {
      return groups
    },
    get searching() {
      return searching
    },
    get error() {
      return error
    },
  }
}

async function find(words: string): Promise<{ groups: EntryGroup[]; error: CombinedError | undefined }> {
  const pointer = findPointer(words)
  if (!pointer) {
    const { data, error } = await ask(FindAnything, { text: words })
    return { groups: data ? foundEntries(data) : [], error }
  }
  if ('conversationId' in pointer) return { groups: [pointed(pointer.conversationId)], error: undefined }
  const { data, error } = await ask(ConversationOfSession, { sessionId: pointer.sessionId })
  const found = data?.session?.conversation
  // A session that is not there is no error: nothing was found.
  return { groups: found ? [pointed(found.id)] : [], error: data ? undefined : error }
}

function pointed(id: string): EntryGroup {
  const path = `/conversations/${id}`
  return { key: 'conversations', entries: [{ key: id, text: texts.palette.thisConversation, choose: { path } }] }
}
