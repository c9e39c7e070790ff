import type { LabelColor } from '#lib/graph/generated/graphql.ts'

/** Classes of a label's dot; its name always stands beside it. */
export const LABEL_DOTS: Record<LabelColor, string> = {
  GRAY: 'bg-label-gray',
  RED: 'bg-label-red',
  ORANGE: 'bg-label-orange',
  YELLOW: 'bg-label-yellow',
  GREEN: 'bg-label-green',
  TEAL: 'bg-label-teal',
  BLUE: 'bg-label-blue',
  PINK: 'bg-label-pink',
}

/** The colours of labels, in the order in which they are offered. */
export const LABEL_COLORS = Object.keys(LABEL_DOTS) as LabelColor[]
