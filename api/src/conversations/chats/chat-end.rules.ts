/**
 * When a chat counts as ended: so many minutes after the last thing that happened in it (product.md rule 4.7). Saying
 * something more takes it up again; the attribution window knows nothing of it.
 */
export function chatEnd(lastActivityAt: Date, idleMinutes: number): Date {
  return new Date(lastActivityAt.getTime() + idleMinutes * 60_000)
}
