import type {
  AttributionVerdict,
  ConversionEventType,
  ConversionKind,
  CreateWebhookEndpointInput,
  EndpointFieldsFragment,
} from '#lib/graph/generated/graphql.ts'
import { settingsText } from '#lib/texts/settings-text.ts'
import { text } from '#lib/texts/text.ts'

/** What is typed and ticked of an endpoint. */
export interface EndpointDraft {
  url: string
  description: string
  kinds: string[]
  types: string[]
  verdicts: string[]
}

/** By what an endpoint's events can be narrowed. */
export const FILTERS = ['kinds', 'types', 'verdicts'] as const

/** What can be ticked, with its name, in the order of the texts. */
export function filterChoices(): {
  kinds: Record<ConversionKind, string>
  types: Record<ConversionEventType, string>
  verdicts: Record<AttributionVerdict, string>
} {
  const { outcomes, verdicts } = text.conversions
  return { kinds: outcomes, types: settingsText.webhooks.typeNames, verdicts }
}

/** An endpoint as it can be changed; a new one is told of everything. */
export function draftOf(endpoint?: EndpointFieldsFragment): EndpointDraft {
  const all = filterChoices()
  return {
    url: endpoint?.url ?? '',
    description: endpoint?.description ?? '',
    kinds: [...(endpoint?.kinds ?? namesOf(all.kinds))],
    types: [...(endpoint?.types ?? namesOf(all.types))],
    verdicts: [...(endpoint?.verdicts ?? namesOf(all.verdicts))],
  }
}

/** What is sent of a draft. */
export function inputOf({ url, description, kinds, types, verdicts }: EndpointDraft): CreateWebhookEndpointInput {
  const all = filterChoices()
  return {
    url: url.trim(),
    description: description.trim() || null,
    kinds: filterOf(kinds, namesOf(all.kinds)),
    types: filterOf(types, namesOf(all.types)),
    verdicts: filterOf(verdicts, namesOf(all.verdicts)),
  }
}

/** What was ticked as a filter: everything is no filter, so that what is added later passes, too. */
function filterOf<Value extends string>(ticked: readonly string[], all: readonly Value[]): Value[] | null {
  return all.every((value) => ticked.includes(value)) ? null : all.filter((value) => ticked.includes(value))
}

function namesOf<Name extends string>(names: Record<Name, string>): Name[] {
  return Object.keys(names) as Name[]
}
