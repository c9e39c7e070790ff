import type { Stage } from '#lib/graph/generated/graphql.ts'

/** The stages after the opening of the window, in order. */
export const STAGES = ['ENGAGED', 'OFFERED', 'CLICKED', 'STARTED', 'CONVERTED'] as const satisfies Stage[]

/** What a stage is called. */
export function stageText(stage: Stage): string {
  return {
    OPENED: 'Opened',
    ENGAGED: 'Engaged',
    OFFERED: 'Offer shown',
    CLICKED: 'Clicked',
    STARTED: 'Form started',
    CONVERTED: 'Converted',
  }[stage]
}
