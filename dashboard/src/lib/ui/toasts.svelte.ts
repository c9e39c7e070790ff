/** What to tell somebody who has just done something. */
export interface Told {
  text: string
  /** Takes back what was done. Without it there is nothing to take back. */
  undo?: () => Promise<void> | void
  tone?: Tone
}

type Tone = 'done' | 'failed'

/** Thrown by whoever cannot take something back and knows why: its message is shown. */
export class NotUndone extends Error {}

/** A toast on the screen. */
export interface Toast {
  id: number
  text: string
  tone: Tone
  undo: (() => Promise<void> | void) | undefined
  busy: boolean
  /** How long it still stays, in milliseconds, while nobody looks at it closely. */
  left: number
}

const MOST = 4
const STAYS_MS = { done: 5000, failed: 12_000 }
/** Whoever wants to take something back has to notice first that it was wrong. */
const WITH_UNDO_MS = 10_000

let shown = $state<Toast[]>([])
let lastId = 0

/** What is on the screen, the oldest first. */
export const toasts = {
  get shown(): readonly Toast[] {
    return shown
  },
}

/** Says in a corner of the page what was done, or that it was not; with a way back where there is one. */
export function toast({ text, undo, tone = 'done' }: Told): void {
  lastId += 1
  const left = undo ? WITH_UNDO_MS : STAYS_MS[tone]
  shown = [...shown.slice(1 - MOST), { id: lastId, text, tone, undo, busy: false, left }]
}

/** Takes a toast away. */
export function dismiss(id: number): void {
  shown = shown.filter((one) => one.id !== id)
}

/** Takes all of them away: what they speak of belongs to somebody else, or is no longer shown. */
export function dismissAll(): void {
  shown = []
}

/** Takes back what a toast tells of, and says so in its place; `said` are the words for that, and for when it fails. */
export async function takeBack(id: number, said: { undone: string; notUndone: string }): Promise<void> {
  const one = shown.find((each) => each.id === id)
  if (!one?.undo || one.busy) return
  const { undo } = one
  one.busy = true
  try {
    await undo()
    Object.assign(one, { text: said.undone, tone: 'done', left: STAYS_MS.done / 2 })
  } catch (error) {
    const text = error instanceof NotUndone ? error.message : said.notUndone
    Object.assign(one, { text, tone: 'failed', left: STAYS_MS.failed })
  }
  Object.assign(one, { undo: undefined, busy: false })
}

/** Time has passed in which nobody looked at the toasts closely. */
export function passTime(ms: number): void {
  for (const one of shown) if (!one.busy) one.left -= ms
  if (shown.some((one) => one.left <= 0)) shown = shown.filter((one) => one.left > 0)
}
