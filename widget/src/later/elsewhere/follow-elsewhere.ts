import type { ChatState } from '../../chat/chat.svelte.ts'
import { hearNews } from './live-news.ts'
import { streamSettings } from './stream-settings.ts'
import { whileVisible } from './while-visible.ts'

/** Keeps a chat in step with what happens to it outside of this window, until the signal aborts. */
export function followElsewhere(chat: ChatState, signal: AbortSignal): void {
  // What could not be sent goes out by itself when the network is back; its key keeps it from being said twice.
  const sendAgain = () => {
    for (const message of chat.messages) if (message.state === 'UNSENT') chat.retry(message)
  }
  whileVisible(signal, (stop, again) => {
    const settings = streamSettings(chat, stop)
    const onReconnected = () => {
      settings.onReconnected?.()
      sendAgain()
    }
    hearNews(
      chat.client,
      { ...settings, onReconnected },
      {
        converted: (conversion) => chat.addHappenings([conversion], true),
        changed: (messageCount) => {
          const stored = chat.messages.filter(({ id }) => id !== undefined).length
          if (messageCount !== stored) void chat.readAgain()
        },
      },
    )
    if (again) void chat.readAgain()
  })
  // The browser knows long before a connection does that there is no network.
  const lost = () => {
    chat.interrupted = true
  }
  const back = () => {
    chat.interrupted = false
    void chat.readAgain()
    sendAgain()
  }
  addEventListener('offline', lost, { signal })
  addEventListener('online', back, { signal })
  // Another tab has gone on to another chat, or was told to forget them all.
  const heard = ({ key }: StorageEvent) => {
    if (key !== null && key !== chat.storage.name) return
    const kept = chat.storage.read()
    if (!kept) void chat.place.reset()
    else if (kept.id !== chat.session?.id) void chat.openAnew()
  }
  addEventListener('storage', heard, { signal })
}
