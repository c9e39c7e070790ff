import type { Page } from 'playwright-core'

/** How a stretch of a list went by. */
export interface Stretch {
  /** How far down it ends. */
  rows: number
  seconds: number
  frames: number
  /** Frames that came too late to be taken for movement, below ten a second. */
  late: number
  worstMs: number
  /** Elements of the page at its end, and what its scripts hold. */
  elements: number
  megabytes: number
}

/** Height of a row on a wide window, and how far is scrolled from one frame to the next: as fast as a wheel turns. */
const ROW_PX = 52
const STEP_PX = 350
const LATE_MS = 100

/** Scrolls down a list that goes on as one comes near its end; gives how each stretch of so many rows went by. */
export async function scroll(page: Page, rows: number, stretchRows: number): Promise<Stretch[]> {
  const stretches: Stretch[] = []
  for (let end = stretchRows; end <= rows; end += stretchRows) {
    const stretch = await page.evaluate(
      async ({ until, step, late }) => {
        const began = performance.now()
        const frames: number[] = []
        let last = began
        while (scrollY < until) {
          const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
          frames.push(now - last)
          last = now
          scrollBy({ top: step, behavior: 'instant' })
          if (now - began > 600_000) throw new Error(`After ten minutes the list is at ${scrollY} of ${until} px.`)
        }
        const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } }
        return {
          seconds: (last - began) / 1000,
          frames: frames.length,
          late: frames.filter((each) => each > late).length,
          worstMs: Math.max(...frames),
          elements: document.querySelectorAll('*').length,
          megabytes: memory.usedJSHeapSize / 1e6,
        }
      },
      { until: end * ROW_PX, step: STEP_PX, late: LATE_MS },
    )
    stretches.push({ rows: end, ...stretch })
  }
  return stretches
}
