import type { PlatformDeliveryOutcome, PlatformQueryVariables } from '#lib/graph/generated/graphql.ts'

/** Which part of what came a page shows, as its address says it. */
export interface PlatformPlace {
  outcome?: PlatformDeliveryOutcome | undefined
  after?: string | undefined
}

/** Reads an address; what is no outcome is left out. */
export function readPlatformPlace(
  parameters: Pick<URLSearchParams, 'get'>,
  outcomes: readonly PlatformDeliveryOutcome[],
): PlatformPlace {
  const outcome = outcomes.find((each) => each === parameters.get('outcome'))
  return { outcome, after: parameters.get('after') ?? undefined }
}

/** The address of a part of what came. */
export function platformPath({ outcome, after }: PlatformPlace): string {
  const parameters = new URLSearchParams({ ...(outcome && { outcome }), ...(after && { after }) })
  return `/settings/platform${parameters.size > 0 ? `?${parameters}` : ''}`
}

/** What the graph is asked for it. */
export function platformVariables({ outcome, after }: PlatformPlace): PlatformQueryVariables {
  return { after: after ?? null, filter: outcome ? { outcomes: [outcome] } : null }
}

/** What came, to be read by people. */
export function legible(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
