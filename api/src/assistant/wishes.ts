import type { Asked } from '../catalog/index.ts'
import type { Memory } from './assistant.ts'
import { readMemory } from './built-in/memory.ts'

/** What a visitor is after, as far as they have said. */
export interface Wishes extends Pick<Asked, 'startDate' | 'teamSize' | 'budget'> {
  goal?: 'PLANS' | 'OFFICES' | 'DAY_PASSES'
}

/** What is remembered of a visitor's wishes. Whoever answers with a memory of its own is known by its links instead. */
export function readWishes(memory: Memory): Wishes {
  const { goal, startDate, teamSize, budget } = readMemory(memory)
  return {
    ...(goal && { goal }),
    ...(startDate && { startDate }),
    ...(teamSize && { teamSize }),
    ...(budget && { budget }),
  }
}
