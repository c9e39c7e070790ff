import type { Offer } from '../../../catalog/index.ts'

/** What somebody wants of an office. */
export interface OfficeNeeds {
  moveInDate?: string
  teamSize?: number
  /** In the smallest unit, a month. */
  budgetMinor?: number
}

/** Offices for the needs, and which need had to be passed over to find any. */
export interface OfficeChoice {
  offices: Offer[]
  missed?: 'DATE' | 'BUDGET' | 'SIZE'
}

const CLOSEST = 3

/**
 * Chooses the offices that fit, the closest in size first. When none does: those that come free later, else those
 * closest to the budget, else the largest.
 */
export function chooseOffices(all: readonly Offer[], needs: OfficeNeeds, limit: number): OfficeChoice {
  const bigEnough = all.filter(({ facts }) => (facts.capacity ?? 0) >= (needs.teamSize ?? 1))
  if (bigEnough.length === 0) return { offices: largest(all), missed: 'SIZE' }
  const most = needs.teamSize === undefined ? limit : CLOSEST
  const affordable = bigEnough.filter(
    ({ facts }) => needs.budgetMinor === undefined || (facts.price?.amountMinor ?? Infinity) <= needs.budgetMinor,
  )
  if (affordable.length === 0) return { offices: byPrice(bigEnough).slice(0, 2), missed: 'BUDGET' }
  const free = affordable.filter(
    ({ facts }) => !facts.availableFrom || needs.moveInDate === undefined || facts.availableFrom <= needs.moveInDate,
  )
  if (free.length === 0) return { offices: byDate(affordable).slice(0, most), missed: 'DATE' }
  return { offices: free.slice(0, most) }
}

function largest(offices: readonly Offer[]): Offer[] {
  return [...offices].sort((a, b) => (b.facts.capacity ?? 0) - (a.facts.capacity ?? 0)).slice(0, 1)
}

function byPrice(offices: readonly Offer[]): Offer[] {
  return [...offices].sort((a, b) => (a.facts.price?.amountMinor ?? 0) - (b.facts.price?.amountMinor ?? 0))
}

function byDate(offices: readonly Offer[]): Offer[] {
  return [...offices].sort((a, b) => (a.facts.availableFrom ?? '').localeCompare(b.facts.availableFrom ?? ''))
}
