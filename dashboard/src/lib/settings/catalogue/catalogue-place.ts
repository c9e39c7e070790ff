import type { CataloguePlansQueryVariables } from '#lib/graph/generated/graphql.ts'

/** What the catalogue is divided into. */
export const KINDS = ['plans', 'offices', 'products'] as const
export type Kind = (typeof KINDS)[number]

/** By what the catalogue can be narrowed. */
export const STATES = ['mentioned', 'silent', 'archived'] as const
export type CatalogueState = (typeof STATES)[number]

/** What of the catalogue to list, as the address says it. */
export interface CataloguePlace {
  kind: Kind
  text: string
  state: CatalogueState | undefined
  after: string | undefined
}

const PATH = '/settings/catalogue'

const FILTERS: Record<CatalogueState, { availableToAi?: boolean; archived?: boolean }> = {
  mentioned: { availableToAi: true, archived: false },
  silent: { availableToAi: false },
  archived: { archived: true },
}

/** Reads from an address what is to be listed; what makes no sense there is left out. */
export function readCataloguePlace(parameters: URLSearchParams): CataloguePlace {
  const kind = KINDS.find((one) => one === parameters.get('kind')) ?? 'plans'
  return {
    kind,
    text: parameters.get('q')?.trim() ?? '',
    state: statesOf(kind).find((one) => one === parameters.get('state')),
    after: parameters.get('after') ?? undefined,
  }
}

/** By what a part of the catalogue can be narrowed: offices are never archived. */
export function statesOf(kind: Kind): readonly CatalogueState[] {
  return kind === 'offices' ? STATES.filter((one) => one !== 'archived') : STATES
}

/** Writes it as an address; without a cursor the list begins anew. */
export function cataloguePath({ kind, text, state, after }: Partial<CataloguePlace>): string {
  const parameters = new URLSearchParams()
  if (kind && kind !== 'plans') parameters.set('kind', kind)
  if (text) parameters.set('q', text)
  if (state) parameters.set('state', state)
  if (after) parameters.set('after', after)
  return parameters.size > 0 ? `${PATH}?${parameters}` : PATH
}

/** What to ask the graph for; `language` is that of what the assistant says. */
export function catalogueVariables(place: CataloguePlace, language: string): CataloguePlansQueryVariables {
  const { text, state, after } = place
  const filter = { ...(text && { text }), ...(state && FILTERS[state]) }
  return { language, ...(Object.keys(filter).length > 0 && { filter }), ...(after && { after }) }
}

/** Whether anything narrows the list. */
export function isNarrowed({ text, state }: CataloguePlace): boolean {
  return Boolean(text || state)
}

/** The address of something in the catalogue. */
export function itemPath(id: string): string {
  return `${PATH}/${id}`
}
