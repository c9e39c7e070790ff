/**
 * What stood in the visitor's way in an answer: nothing was free or fitted, the price was too high or over the budget, a
 * plan needs a start date first, a person was asked for.
 */
export type Obstacle = 'NO_AVAILABILITY' | 'PRICE' | 'MISSING_START_DATE' | 'ASKED_FOR_HUMAN'
