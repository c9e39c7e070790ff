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

const ORDER = Object.keys(Stage) as Stage[]

/** The later of two stages: a conversation never goes back. */
export function laterStage(current: Stage, reached: Stage): Stage {
  return ORDER.indexOf(reached) > ORDER.indexOf(current) ? reached : current
}

/** This stage and those after it. */
export function stagesFrom(stage: Stage): Stage[] {
  return ORDER.slice(ORDER.indexOf(stage))
}
