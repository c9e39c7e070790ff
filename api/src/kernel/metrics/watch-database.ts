import type { App } from '../feature.ts'
import { DATABASE_CONNECTIONS, DATABASE_WAITING, SIGNALS_CONNECTED } from './kernel-metrics.ts'

/** Watches over what this process has of the database: its connections, and the one that wakes others. */
export function watchDatabase({ database, metrics, signals }: App): void {
  metrics.watch(DATABASE_CONNECTIONS, () => {
    const { used, idle } = database.connections()
    return [
      { labels: { state: 'used' }, value: used },
      { labels: { state: 'idle' }, value: idle },
    ]
  })
  metrics.watch(DATABASE_WAITING, () => [{ labels: {}, value: database.connections().waiting }])
  metrics.watch(SIGNALS_CONNECTED, () => [{ labels: {}, value: signals.connected() ? 1 : 0 }])
}
