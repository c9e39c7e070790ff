/** An axis from nothing up: where it ends, and what is written along it. */
export interface Scale {
  top: number
  ticks: number[]
}

/** Round numbers along an axis, so few that they can be read; conversations are whole. */
export function scaleTo(most: number, { wholes }: { wholes: boolean }): Scale {
  if (most <= 0) return { top: 1, ticks: [0] }
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const round = [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? rough
  const step = wholes ? Math.max(1, Math.ceil(round)) : round
  const count = Math.ceil(most / step - 1e-9)
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) }
}

/** Which of so many places along an axis are named, so that no two names touch: the first, then every so many. */
export function namedPlaces(count: number, width: number, nameWidth: number): number[] {
  const fitting = Math.max(1, Math.floor(width / nameWidth))
  const every = Math.max(1, Math.ceil(count / fitting))
  return Array.from({ length: Math.ceil(count / every) }, (_, index) => index * every)
}
