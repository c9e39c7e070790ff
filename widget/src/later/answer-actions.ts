import type { ChatState } from '../chat/chat.svelte.ts'
import type { ChatMessage } from '../chat/thread.ts'
import {
  MarkConversationReadDocument,
  type MessageRating,
  RateMessageDocument,
  RetryReplyDocument,
  StopReplyDocument,
} from './graph/generated/graphql.ts'

/** Has an answer written again that failed or was stopped. */
export async function rewriteAnswer(chat: ChatState, { id }: ChatMessage): Promise<void> {
  if (!id) return
  await chat.client.mutate(RetryReplyDocument, { input: { messageId: id } }).catch(() => undefined)
  await chat.readAgain(id)
}

/** Stops the answer that is being written: what there is of it stays. */
export async function stopAnswer(chat: ChatState): Promise<void> {
  const messageId = chat.messages.find(({ state }) => state === 'PENDING')?.id
  if (!messageId) return
  await chat.client.mutate(StopReplyDocument, { input: { messageId } }).catch(() => undefined)
  await chat.readAgain()
}

/** Says what the visitor thinks of an answer; the same again takes it back. */
export async function rateAnswer(
  chat: ChatState,
  { id, rating: before }: ChatMessage,
  chosen: MessageRating,
): Promise<void> {
  if (!id) return
  const rating = before === chosen ? null : chosen
  chat.change(id, { rating })
  const answer = await chat.client
    .mutate(RateMessageDocument, { input: { messageId: id, rating } })
    .catch(() => undefined)
  if (answer?.rateMessage?.message) chat.tell('rated', { id, rating })
  else chat.change(id, { rating: before })
}

/** Notes that the visitor has seen a message and all before it. */
export function noteRead(chat: ChatState, messageId: string): void {
  // Only a count depends on it, and the next answer notes this one too.
  chat.client.mutate(MarkConversationReadDocument, { input: { messageId } }).catch(() => undefined)
}
