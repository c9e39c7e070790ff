import { outcomeName } from '#lib/conversions/badge.ts'
import type { EndpointFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { settingsText } from '#lib/texts/settings-text.ts'
import { text } from '#lib/texts/text.ts'

/** How an endpoint fares. */
export type EndpointState = 'ON' | 'FAILING' | 'OFF' | 'GIVEN_UP' | 'GONE'

const GIVEN_UP_AFTER_MS = 5 * 24 * 3_600_000

/** How an endpoint fares: whether it is on and things arrive, and if not, who switched it off. */
export function endpointState({
  disabledReason,
  failingSince,
}: Pick<EndpointFieldsFragment, 'disabledReason' | 'failingSince'>): EndpointState {
  if (disabledReason) return ({ STAFF: 'OFF', FAILING: 'GIVEN_UP', GONE: 'GONE' } as const)[disabledReason]
  return failingSince ? 'FAILING' : 'ON'
}

/** From when on an endpoint is switched off at its next failure. */
export function givenUpAt(failingSince: string): Date {
  return new Date(new Date(failingSince).getTime() + GIVEN_UP_AFTER_MS)
}

/** What an endpoint is called: as its maker named it, otherwise by its server. */
export function endpointName({ description, url }: Pick<EndpointFieldsFragment, 'description' | 'url'>): string {
  return description ?? new URL(url).host
}

/** What of an endpoint's filter is in words; what is not narrowed is left out. */
export function filterWords({
  kinds,
  types,
  verdicts,
}: Pick<EndpointFieldsFragment, 'kinds' | 'types' | 'verdicts'>): string {
  const said = settingsText.webhooks
  const parts = [
    kinds?.map((kind) => outcomeName({ kind, label: kind })),
    types?.map((type) => said.typeNames[type]),
    verdicts?.map((verdict) => text.conversions.verdicts[verdict]),
  ]
  const narrowed = parts.flatMap((names) => (names ? [names.join(', ')] : []))
  return narrowed.join(' · ') || said.everything
}

/** The colour of each state. */
export const STATE_KINDS = {
  ON: 'good',
  FAILING: 'bad',
  OFF: 'plain',
  GIVEN_UP: 'bad',
  GONE: 'bad',
} as const satisfies Record<EndpointState, string>
