import type { ConversationFilter, ConversionKind } from '#lib/graph/generated/graphql.ts'

/** Which conversations to list, as the address says it. */
export interface Filter {
  outcome: Outcome | undefined
  /** Local calendar days, both included, `YYYY-MM-DD`. */
  from: string | undefined
  to: string | undefined
  text: string
}

/** Which part of the list is shown. */
export interface Place {
  size: PageSize
  after: string | undefined
  before: string | undefined
}

/** How many conversations a page can hold. */
export const PAGE_SIZES = [25, 50] as const
export type PageSize = (typeof PAGE_SIZES)[number]

const KINDS_BY_OUTCOME = {
  tour: ['TOUR_BOOKED'],
  customer: ['CUSTOMER_CREATED'],
  contract: ['CONTRACT_CREATED'],
  'day-pass': ['DAY_PASS_PURCHASED'],
  any: ['TOUR_BOOKED', 'CUSTOMER_CREATED', 'CONTRACT_CREATED', 'DAY_PASS_PURCHASED'],
  none: [],
} as const satisfies Record<string, ConversionKind[]>

/** What a conversation can have led to, in the words of the address. */
export type Outcome = keyof typeof KINDS_BY_OUTCOME

/** The choices of the outcome filter, in their order. */
export const OUTCOMES: readonly Outcome[] = ['any', 'none', 'tour', 'customer', 'contract', 'day-pass']

/** Reads a filter from an address; what makes no sense there is left out. */
export function readFilter(parameters: URLSearchParams): Filter {
  const outcome = parameters.get('outcome')
  return {
    outcome: outcome && Object.hasOwn(KINDS_BY_OUTCOME, outcome) ? (outcome as Outcome) : undefined,
    from: readDay(parameters.get('from')),
    to: readDay(parameters.get('to')),
    text: parameters.get('q')?.trim() ?? '',
  }
}

/** Reads from an address which part of the list is meant. */
export function readPlace(parameters: URLSearchParams): Place {
  const size = PAGE_SIZES.find((one) => String(one) === parameters.get('size')) ?? PAGE_SIZES[0]
  const after = parameters.get('after') ?? undefined
  return { size, after, before: after ? undefined : (parameters.get('before') ?? undefined) }
}

/** Writes a filter and a place as an address of the list. What is as usual is left out. */
export function listPath(filter: Filter, place: Partial<Place> = {}): string {
  const parameters = new URLSearchParams()
  if (filter.outcome) parameters.set('outcome', filter.outcome)
  if (filter.from) parameters.set('from', filter.from)
  if (filter.to) parameters.set('to', filter.to)
  if (filter.text) parameters.set('q', filter.text)
  if (place.size && place.size !== PAGE_SIZES[0]) parameters.set('size', String(place.size))
  if (place.after) parameters.set('after', place.after)
  else if (place.before) parameters.set('before', place.before)
  const query = parameters.toString()
  return query ? `/?${query}` : '/'
}

/** Whether anything narrows the list. */
export function isNarrowed(filter: Filter): boolean {
  return Boolean(filter.outcome || filter.from || filter.to || filter.text)
}

/** The filter as the graph wants it; days begin and end where the browser is. */
export function graphFilter(filter: Filter): ConversationFilter {
  return {
    ...(filter.outcome === 'none' && { unconverted: true }),
    ...(filter.outcome && filter.outcome !== 'none' && { converted: [...KINDS_BY_OUTCOME[filter.outcome]] }),
    ...(filter.from && { activeFrom: startOfDay(filter.from, 0).toISOString() }),
    ...(filter.to && { activeBefore: startOfDay(filter.to, 1).toISOString() }),
    ...(filter.text && { text: filter.text }),
  }
}

function readDay(text: string | null): string | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  // A day that does not exist, such as 31 February, would silently become another one.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined
}

function startOfDay(day: string, later: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later)
}
