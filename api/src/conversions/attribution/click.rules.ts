/** When a link was opened, as far as it is kept. */
export interface LinkClicks {
  firstClickedAt: Date | null
  lastClickedAt: Date | null
}

/** When a link was last opened before an outcome: the first and the last click are kept, others are not. */
export function clickBefore(link: LinkClicks | null, occurredAt: Date): Date | null {
  const clicks = link ? [link.lastClickedAt, link.firstClickedAt] : []
  return clicks.find((click) => click !== null && click <= occurredAt) ?? null
}
