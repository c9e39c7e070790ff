import { type Filter, readFilter, writeFilter } from '#lib/conversations/filter.ts'
import { namedIn } from '#lib/conversations/list/filter-names.ts'
import type { OutcomesQueryVariables } from '#lib/graph/generated/graphql.ts'

/** Which outcomes are listed, in the words of the list of their conversations, and from where on. */
export interface OutcomesPlace {
  filter: Filter
  after: string | undefined
}

/** Reads it from an address. */
export function readOutcomesPlace(parameters: URLSearchParams): OutcomesPlace {
  return { filter: readFilter(parameters), after: parameters.get('after') ?? undefined }
}

/** The address of the outcomes that a filter of conversations means. */
export function outcomesPath(filter: Filter, after?: string): string {
  const parameters = writeFilter(filter)
  if (after) parameters.set('after', after)
  return parameters.size > 0 ? `/insights/outcomes?${parameters}` : '/insights/outcomes'
}

/** What to ask the graph for. */
export function outcomesVariables({ filter, after }: OutcomesPlace): OutcomesQueryVariables {
  return { filter, named: namedIn(filter), ...(after && { after }) }
}

/** The address of a file with all of these outcomes. */
export function outcomesExportPath(filter: Filter): string {
  const parameters = writeFilter(filter)
  return parameters.size > 0 ? `/export/conversions.csv?${parameters}` : '/export/conversions.csv'
}
