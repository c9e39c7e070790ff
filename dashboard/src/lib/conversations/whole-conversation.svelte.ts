import { ask } from '#lib/graph/ask.ts'
import type { MessageFieldsFragment, OneConversationQuery } from '#lib/graph/generated/graphql.ts'
import { listen } from '#lib/graph/listen.svelte.ts'
import { afterReturn } from '#lib/graph/liveness.svelte.ts'
import { read } from '#lib/graph/query.svelte.ts'
import { LaterMessages, OneConversation, ThisConversationChanged } from './conversation.graphql.ts'
import { conversationVariables } from './conversation-variables.ts'
import type { Filter } from './filter.ts'

/** A conversation as its page shows it. */
export type ConversationDetail = Extract<NonNullable<OneConversationQuery['node']>, { messages: unknown }>

/**
 * Reads one conversation with all its messages, and goes on reading while it goes on. Call while a component starts.
 * `list` is the one that stands around it on the page, if any does.
 */
export function readWholeConversation(id: () => string, list?: () => Filter) {
  const reading = read(OneConversation, () => conversationVariables(id(), list?.()))
  const conversation = $derived.by(() => {
    const node = reading.data?.node
    return node && 'messages' in node ? node : undefined
  })
  let later = $state.raw<MessageFieldsFragment[]>([])

  listen(
    ThisConversationChanged,
    () => ({ id: id() }),
    () => readAnew(),
  )
  afterReturn(() => (reading.error ? reading.again() : readAnew()))

  /** What is read follows the cache, and the list around it is as it was. */
  function readAnew() {
    void ask(OneConversation, conversationVariables(id()))
  }

  $effect(() => {
    const page = conversation?.messages.pageInfo
    if (!page?.hasNextPage || !page.endCursor) {
      later = []
      return
    }
    let left = false
    void readLater(id(), page.endCursor, () => left).then((messages) => {
      if (!left) later = messages
    })
    return () => {
      left = true
    }
  })

  const messages = $derived([...(conversation?.messages.edges.map((edge) => edge.node) ?? []), ...later])

  return {
    get conversation() {
      return conversation
    },
    get messages() {
      return messages
    },
    get error() {
      return reading.error
    },
    /** The server answered, and there is no such conversation. */
    get missing() {
      return reading.data !== undefined && !conversation
    },
    again: reading.again,
  }
}

async function readLater(id: string, start: string, left: () => boolean): Promise<MessageFieldsFragment[]> {
  const found: MessageFieldsFragment[] = []
  for (let after: string | null | undefined = start; after && !left(); ) {
    const page = await readPage(id, after)
    found.push(...page.messages)
    after = page.next
  }
  return found
}

async function readPage(id: string, after: string) {
  const { data } = await ask(LaterMessages, { id, after })
  const page = data?.node && 'messages' in data.node ? data.node.messages : undefined
  return {
    messages: page?.edges.map((edge) => edge.node) ?? [],
    next: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined,
  }
}
