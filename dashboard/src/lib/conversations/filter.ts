import type { ConversationFilter } from '#lib/graph/generated/graphql.ts'
import { FILTER_FIELDS, type FilterField } from './filter-fields.ts'

/** Which conversations are meant. It is the graph's own filter: the address says it with the same names. */
export type Filter = ConversationFilter

const NAMES = Object.keys(FILTER_FIELDS) as (keyof Filter)[]

/** Reads a filter from an address; what makes no sense there is left out. */
export function readFilter(parameters: URLSearchParams): Filter {
  const read = NAMES.map((name) => [name, readField(FILTER_FIELDS[name], parameters.getAll(name))] as const)
  return Object.fromEntries(read.filter(([, value]) => value !== undefined))
}

/** Writes a filter as a query string, always in the same order: equal filters have equal addresses. */
export function writeFilter(filter: Filter): URLSearchParams {
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

/** The address of the list of all conversations, also for those whose list begins with a view. */
export const EVERYTHING = '/?view=all'

/** The address of the list of these conversations. */
export function listPath(filter: Filter): string {
  const query = writeFilter(filter).toString()
  return query ? `/?${query}` : EVERYTHING
}

/** The address of the list that a view keeps: its filter, so that it says the same to everybody, whatever becomes of the view. */
export function viewPath(view: { address: string }): string {
  return listPath(readFilter(new URLSearchParams(view.address)))
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
