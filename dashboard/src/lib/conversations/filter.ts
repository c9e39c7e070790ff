import type { ConversationFilter } from '#lib/graph/generated/graphql.ts'
import { FILTER_FIELDS, type FilterField } from './filter-fields.ts'

/** Which conversations are meant. It is the graph's own filter: the address says it with the same names. */
export type Filter = ConversationFilter

/** Which part of the list is shown. */
export interface Place {
  size: PageSize
  after: string | undefined
  before: string | undefined
}

/** How many conversations a page can hold. */
export const PAGE_SIZES = [25, 50] as const
export type PageSize = (typeof PAGE_SIZES)[number]

const NAMES = Object.keys(FILTER_FIELDS) as (keyof Filter)[]

/** Reads a filter from an address; what makes no sense there is left out. */
export function readFilter(parameters: URLSearchParams): Filter {
  const read = NAMES.map((name) => [name, readField(FILTER_FIELDS[name], parameters.getAll(name))] as const)
  return Object.fromEntries(read.filter(([, value]) => value !== undefined))
}

/** Writes a filter as a query string, always in the same order: equal filters have equal addresses. */
function writeFilter(filter: Filter): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const name of NAMES) {
    const value = filter[name]
    if (value === undefined || value === null || value === '') continue
    // A list without anything in it means something: any of them.
    if (Array.isArray(value) && value.length === 0) parameters.set(name, '')
    else for (const each of [value].flat()) parameters.append(name, String(each))
  }
  return parameters
}

/** Reads from an address which part of the list is meant. */
export function readPlace(parameters: URLSearchParams): Place {
  const size = PAGE_SIZES.find((one) => String(one) === parameters.get('size')) ?? PAGE_SIZES[0]
  const after = parameters.get('after') ?? undefined
  return { size, after, before: after ? undefined : (parameters.get('before') ?? undefined) }
}

/** The address of the list of these conversations. What is as usual is left out. */
export function listPath(filter: Filter, place: Partial<Place> = {}): string {
  const parameters = writeFilter(filter)
  if (place.size && place.size !== PAGE_SIZES[0]) parameters.set('size', String(place.size))
  if (place.after) parameters.set('after', place.after)
  else if (place.before) parameters.set('before', place.before)
  const query = parameters.toString()
  return query ? `/?${query}` : '/'
}

/** Whether anything narrows the list. */
export function isNarrowed(filter: Filter): boolean {
  return writeFilter(filter).size > 0
}

function readField(field: FilterField, given: readonly string[]): unknown {
  if (given.length === 0) return undefined
  if (!field.several) return field.read(given[0] ?? '')
  if (given.every((text) => text === '')) return field.mayBeEmpty ? [] : undefined
  const values = given.map(field.read).filter((value) => value !== undefined)
  return values.length > 0 ? [...new Set(values)] : undefined
}
