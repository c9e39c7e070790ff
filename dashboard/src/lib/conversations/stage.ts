import type { Stage } from '#lib/graph/generated/graphql.ts'

/** The stages after the opening of the window, in order. */
export const STAGES = ['ENGAGED', 'OFFERED', 'CLICKED', 'STARTED', 'CONVERTED'] as const satisfies Stage[]
