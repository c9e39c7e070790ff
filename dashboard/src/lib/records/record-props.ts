import type { Snippet } from 'svelte'

/** What every record page is given by its address and by the page that puts it together. */
export interface RecordProps {
  id: string
  /** Tells what the page is called, once that is known. */
  named: (title: string) => void
  /** Draws the conversation that led here, opened at a message. */
  thread: Snippet<[conversationId: string, messageId: string | undefined]>
}
