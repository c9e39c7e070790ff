import type { EntityManager } from '@mikro-orm/postgresql'
import { availableFrom } from '../availability.rules.ts'
import { DeskOccupation } from '../desk-occupation.ts'

/** First day from which each desk is free for good; desks that are taken without an end are missing. */
export async function readAvailability(
  em: EntityManager,
  businessId: string,
  deskIds: readonly string[],
  today: string,
): Promise<Map<string, string>> {
  const occupations = await em.find(DeskOccupation, {
    businessId,
    deskId: { $in: [...deskIds] },
    $or: [{ endDate: null }, { endDate: { $gte: today } }],
  })
  const ends = Map.groupBy(occupations, (occupation) => occupation.deskId)
  const free = new Map<string, string>()
  for (const id of deskIds) {
    const first = availableFrom(
      (ends.get(id) ?? []).map(({ endDate }) => ({ endDate: endDate ?? null })),
      today,
    )
    if (first !== undefined) free.set(id, first)
  }
  return free
}
