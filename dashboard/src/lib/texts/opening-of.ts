import { text } from './text.ts'

/** What a conversation is called: by what its visitor said first, or why nothing stands there. */
export function openingOf(conversation: {
  opening?: string | null | undefined
  erasedAt?: string | null | undefined
}): string {
  return conversation.opening ?? (conversation.erasedAt ? text.ui.erased : text.conversations.noMessage)
}
