import type {
  CoworkerContractFilter,
  CoworkerFilter,
  CoworkerProductFilter,
  VisitorFilter,
} from '#lib/graph/generated/graphql.ts'

/** What the graph filters each list of records by. */
export interface GraphFilters {
  visitors: VisitorFilter
  coworkers: CoworkerFilter
  contracts: CoworkerContractFilter
  products: CoworkerProductFilter
}

/** A list of records, by the word of its address. */
export type ListName = keyof GraphFilters

/** States that a list can be narrowed to, by the words of the address, with what the graph is asked for. */
const STATES = {
  visitors: {
    unconfirmed: { tourConfirmed: false, arrived: false, noShow: false },
    confirmed: { tourConfirmed: true, arrived: false, noShow: false },
    arrived: { arrived: true },
    'no-show': { noShow: true },
  },
  coworkers: {
    members: { isMember: true },
    contacts: { isMember: false },
    companies: { coworkerType: 'COMPANY' },
  },
  contracts: { active: { active: true }, ended: { active: false }, cancelled: { cancelled: true } },
  products: {
    paid: { paid: true, refunded: false },
    unpaid: { paid: false, refunded: false },
    refunded: { refunded: true },
  },
} as const satisfies { [Name in ListName]: Record<string, GraphFilters[Name]> }

/** A state of the records of a list. */
export type StateName<Name extends ListName> = keyof (typeof STATES)[Name] & string

/** Which records to list, as the address says it. */
export interface RecordFilter<Name extends ListName> {
  text: string
  state: StateName<Name> | undefined
}

/** Which part of a list is shown. */
export interface RecordPlace {
  after: string | undefined
  before: string | undefined
}

const PAGE_SIZE = 25

/** The states of a list, in the order of their choice. */
export function statesOf<Name extends ListName>(name: Name): StateName<Name>[] {
  return Object.keys(STATES[name]) as StateName<Name>[]
}

/** Reads a filter from an address; what makes no sense there is left out. */
export function readRecordFilter<Name extends ListName>(name: Name, parameters: URLSearchParams): RecordFilter<Name> {
  const state = statesOf(name).find((one) => one === parameters.get('state'))
  return { text: parameters.get('q')?.trim() ?? '', state }
}

/** Reads from an address which part of a list is meant. */
export function readRecordPlace(parameters: URLSearchParams): RecordPlace {
  const after = parameters.get('after') ?? undefined
  return { after, before: after ? undefined : (parameters.get('before') ?? undefined) }
}

/** Writes a filter and a place as an address of a list. What is as usual is left out. */
export function recordListPath<Name extends ListName>(
  name: Name,
  filter: RecordFilter<Name>,
  place: Partial<RecordPlace> = {},
): string {
  const parameters = new URLSearchParams()
  if (filter.state) parameters.set('state', filter.state)
  if (filter.text) parameters.set('q', filter.text)
  if (place.after) parameters.set('after', place.after)
  else if (place.before) parameters.set('before', place.before)
  const query = parameters.toString()
  return query ? `/${name}?${query}` : `/${name}`
}

/** What to ask the graph for one page of a list. */
export function recordVariables<Name extends ListName>(name: Name, filter: RecordFilter<Name>, place: RecordPlace) {
  const part = place.before
    ? { last: PAGE_SIZE, before: place.before }
    : { first: PAGE_SIZE, ...(place.after && { after: place.after }) }
  const narrowings: Record<string, GraphFilters[Name]> = STATES[name]
  const state = filter.state && narrowings[filter.state]
  return { ...part, filter: { ...state, ...(filter.text && { text: filter.text }) } as GraphFilters[Name] }
}

/** The address of a file with all records of a filter. */
export function recordExportPath<Name extends ListName>(name: Name, filter: RecordFilter<Name>): string {
  const asked = recordVariables(name, filter, { after: undefined, before: undefined }).filter
  const parameters = new URLSearchParams(Object.entries(asked).map(([field, value]) => [field, String(value)]))
  return `/export/${name}.csv${parameters.size > 0 ? `?${parameters}` : ''}`
}
