import type { ChatState } from '../../chat/chat.svelte.ts'
import { hearNews } from './live-news.ts'
import { whileVisible } from './while-visible.ts'

/** Keeps a chat in step with what happens to it outside of this window, until the signal aborts. */
export function followElsewhere(chat: ChatState, signal: AbortSignal): void {
  whileVisible(signal, (stop, again) => {
    hearNews(chat.client, chat.streamSettings(stop), {
      converted: (conversion) => chat.addConversions([conversion], true),
      changed: (messageCount) => {
        const stored = chat.messages.filter(({ id }) => id !== undefined).length
        if (messageCount !== stored) void chat.readAgain()
      },
    })
    if (again) void chat.readAgain()
  })
  // Another tab has gone on to another chat, or was told to forget them all.
  const heard = ({ key }: StorageEvent) => {
    if (key !== null && key !== chat.storage.name) return
    const kept = chat.storage.read()
    if (!kept) void chat.place.reset()
    else if (kept.id !== chat.session?.id) void chat.openAnew()
  }
  addEventListener('storage', heard, { signal })
}
