import type { Filter } from './filter.ts'

const FILTERS = {
  all: {},
  any: { converted: [] },
  none: { unconverted: true },
  tour: { converted: ['TOUR_BOOKED'] },
  customer: { converted: ['CUSTOMER_CREATED'] },
  contract: { converted: ['CONTRACT_CREATED'] },
  'day-pass': { converted: ['DAY_PASS_PURCHASED'] },
} as const satisfies Record<string, Filter>

/** A choice of the outcome filter. */
export type Outcome = keyof typeof FILTERS

/** The choices of the outcome filter, in their order. */
export const OUTCOMES = Object.keys(FILTERS) as Outcome[]

/** Which choice a filter is; undefined where it is none of them, such as two kinds at once. */
export function outcomeOf({ converted, unconverted }: Filter): Outcome | undefined {
  if (!converted) return unconverted == null ? 'all' : unconverted ? 'none' : 'any'
  if (unconverted != null || converted.length > 1) return undefined
  return OUTCOMES.find((outcome) => {
    const { converted: kinds } = FILTERS[outcome] as Filter
    return kinds !== undefined && kinds?.join() === converted.join()
  })
}

/** The filter with another outcome. */
export function withOutcome(filter: Filter, outcome: Outcome): Filter {
  const { converted: _kinds, unconverted: _without, ...others } = filter
  const { converted, ...chosen }: Filter = FILTERS[outcome]
  return { ...others, ...chosen, ...(converted && { converted: [...converted] }) }
}
