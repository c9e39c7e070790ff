import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { randomCharacters } from '../identifier.ts'
import type { Signals } from '../signals.ts'

/**
 * What was used in a minute, of all that is limited, by whoever uses it. Counted in this process, and what is used at the
 * others as soon as these tell: nobody waits for it, so within that moment whoever asks all of them may have more.
 */
export interface MinuteCounts {
  /** Adds this much, below 0 to give it back, and says what it comes to. A minute begins with what is first used. */
  add(key: string, points: number): Promise<Count>
  /** What it comes to at the moment; nothing where no minute has begun. */
  of(key: string): Promise<Count | undefined>
}

/** What was used since a minute began, and when it is over. */
export interface Count {
  used: number
  endsInMs: number
}

const SECONDS = 60
const NOTHING: Count = { used: 0, endsInMs: 0 }
const TOPIC = 'counts'
/** How long others wait to hear what was used here. */
const TOLD_AFTER_MS = 500
/** Counts in one signal, which PostgreSQL passes on up to a size. */
const TOLD_AT_ONCE = 60

/** Begins to count, and to hear what is used elsewhere. */
export function countMinutes(signals: Signals): MinuteCounts {
  // Who may use how much is known to whoever asks.
  const kept = new RateLimiterMemory({ points: 0, duration: SECONDS })
  const countHere = async (key: string) => {
    const found = await kept.get(key)
    return found && found.msBeforeNext > 0 ? countOf(found) : undefined
  }
  const addHere = async (key: string, points: number) => {
    // Given back after its minute was over, it would be one more in the next.
    if (points < 0 && !(await countHere(key))) return NOTHING
    return countOf(await kept.penalty(key, points))
  }
  const tell = tellOthers(signals, (key, points) => void addHere(key, points))
  return {
    add(key, points) {
      tell(key, points)
      return addHere(key, points)
    },
    of: countHere,
  }
}

function countOf({ consumedPoints, msBeforeNext }: RateLimiterRes): Count {
  return { used: consumedPoints, endsInMs: msBeforeNext }
}

/**
 * Tells the other processes what is used here, twice a second while something is, and hears what is used there. What is
 * used while they cannot be heard is told to nobody: later it would count for another minute.
 */
function tellOthers(signals: Signals, heard: (key: string, points: number) => void) {
  const process = randomCharacters(9)
  const used = new Map<string, number>()
  let telling = false
  signals.listen(TOPIC, (detail) => {
    if (detail === '') return
    const [sender, counts] = JSON.parse(detail) as [string, [string, number][]]
    if (sender !== process) for (const [key, points] of counts) heard(key, points)
  })
  const tell = () => {
    telling = false
    // What was given back meanwhile concerns nobody.
    const counts = [...used].filter(([, points]) => points !== 0)
    used.clear()
    if (!signals.connected()) return
    for (let from = 0; from < counts.length; from += TOLD_AT_ONCE) {
      signals.send(TOPIC, JSON.stringify([process, counts.slice(from, from + TOLD_AT_ONCE)]))
    }
  }
  return (key: string, points: number) => {
    used.set(key, (used.get(key) ?? 0) + points)
    if (!telling) setTimeout(tell, TOLD_AFTER_MS).unref()
    telling = true
  }
}
