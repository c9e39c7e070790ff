/** How far a session came, in order. */
export const Stage = {
  OPENED: 'OPENED',
  ENGAGED: 'ENGAGED',
  OFFERED: 'OFFERED',
  CLICKED: 'CLICKED',
  STARTED: 'STARTED',
  CONVERTED: 'CONVERTED',
} as const
export type Stage = keyof typeof Stage

const ORDER = Object.keys(Stage)

/** The later of two stages: a conversation never goes back. */
export function laterStage(current: Stage, reached: Stage): Stage {
  return ORDER.indexOf(reached) > ORDER.indexOf(current) ? reached : current
}
