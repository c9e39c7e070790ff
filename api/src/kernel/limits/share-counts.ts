import { randomCharacters } from '../identifier.ts'
import type { Signals } from '../signals.ts'

/** How long others wait to hear what was used here. */
const TOLD_AFTER_MS = 500
/** Counts in one signal, which PostgreSQL passes on up to a size. */
const TOLD_AT_ONCE = 60

/**
 * Tells the other processes what is used here, twice a second while something is, and hears what is used there. What is
 * used while they cannot be heard is told to nobody: later it would count for another minute.
 */
export function shareCounts(
  signals: Signals,
  topic: string,
  heard: (key: string, points: number) => void,
): (key: string, points: number) => void {
  const process = randomCharacters(9)
  const used = new Map<string, number>()
  let telling = false
  signals.listen(topic, (detail) => {
    if (detail === '') return
    const [sender, counts] = JSON.parse(detail) as [string, [string, number][]]
    if (sender !== process) for (const [key, points] of counts) heard(key, points)
  })
  const tell = () => {
    telling = false
    const counts = [...used]
    used.clear()
    if (!signals.connected()) return
    for (let from = 0; from < counts.length; from += TOLD_AT_ONCE) {
      signals.send(topic, JSON.stringify([process, counts.slice(from, from + TOLD_AT_ONCE)]))
    }
  }
  return (key, points) => {
    used.set(key, (used.get(key) ?? 0) + points)
    if (!telling) setTimeout(tell, TOLD_AFTER_MS).unref()
    telling = true
  }
}
