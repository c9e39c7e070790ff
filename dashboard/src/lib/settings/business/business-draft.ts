import type { BusinessFieldsFragment, UpdateBusinessInput } from '#lib/graph/generated/graphql.ts'

/** What the operator says of itself as it stands in its form. */
export type BusinessDraft = Record<
  'name' | 'timeZone' | 'locale' | 'contactEmail' | 'contactPhone' | 'address' | 'attributionDays',
  string
>

/** What stands in the form while nothing was changed. */
export function draftOf({ address, attributionDays, ...rest }: BusinessFieldsFragment): BusinessDraft {
  const { name, timeZone, locale, contactEmail, contactPhone } = rest
  const days = String(attributionDays)
  return { name, timeZone, locale, contactEmail, contactPhone, address: address.join('\n'), attributionDays: days }
}

/** What of the form is not stored. */
export function changesOf(stored: BusinessDraft, draft: BusinessDraft): Partial<BusinessDraft> {
  const names = Object.keys(stored) as (keyof BusinessDraft)[]
  return Object.fromEntries(
    names.filter((name) => draft[name].trim() !== stored[name]).map((name) => [name, draft[name]]),
  )
}

/** The changes as the graph takes them. */
export function inputOf({ address, attributionDays, ...plain }: Partial<BusinessDraft>): UpdateBusinessInput {
  return {
    ...plain,
    ...(address !== undefined && { address: address.split('\n') }),
    ...(attributionDays !== undefined && { attributionDays: Number(attributionDays) }),
  }
}
