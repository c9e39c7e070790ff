import type { ChatState } from '../../chat/chat.svelte.ts'
import type { StreamSettings } from '../../graph/stream.ts'

/** How a stream of a chat runs: whether it is interrupted is shown, and what was missed is read. */
export function streamSettings(chat: ChatState, signal: AbortSignal): StreamSettings {
  chat.interrupted = false
  const onInterrupted = () => {
    chat.interrupted = true
  }
  const onReconnected = () => {
    chat.interrupted = false
    void chat.readAgain()
  }
  return { signal, onInterrupted, onReconnected }
}
