import type { Filter } from '../filter.ts'
import { writeFilter } from '../filter.ts'

/** How many conversations are read at once. */
export const CHUNK_SIZE = 50
/** About how tall a row is, before any was seen. */
const USUAL_ROW_PX = 52

/** A stretch of the list: where it begins, and how much room it takes while it is out of sight. */
export interface Chunk {
  after: string | undefined
  height: number
}

/** The stretches of one list that were read so far, in order. What is in them is in the cache. */
export class Chunks {
  all = $state<Chunk[]>([stretch(undefined)])
  /** Where the list goes on behind the last of them; null where it ends, undefined while that is not known. */
  next = $state<string | null>()
  /** Counts how often everything shown has to be read again, after a loss of the connection for instance. */
  round = $state(0)

  /** Goes on with the next stretch, where there is one. */
  readMore(): void {
    const { next } = this
    if (!next || this.all.at(-1)?.after === next) return
    this.all.push(stretch(next))
    this.next = undefined
  }

  /** Begins again at the top. */
  restart(): void {
    this.all = [stretch(undefined)]
    this.next = undefined
  }

  /** Has what is shown be read again, now or when it comes into sight. */
  refresh(): void {
    this.round += 1
  }
}

function stretch(after: string | undefined): Chunk {
  return { after, height: CHUNK_SIZE * USUAL_ROW_PX }
}

const MOST_KEPT = 5
const kept = new Map<string, Chunks>()

/** The stretches of the list of a filter: who comes back to a list finds it as long as they left it. */
export function chunksOf(filter: Filter): Chunks {
  const key = writeFilter(filter).toString()
  const chunks = kept.get(key) ?? new Chunks()
  kept.delete(key)
  kept.set(key, chunks)
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
  return chunks
}
