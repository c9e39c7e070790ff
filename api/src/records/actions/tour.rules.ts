/** What staff note of a tour. */
export type TourAction = 'CONFIRM' | 'ARRIVE' | 'NO_SHOW'

/** How a tour stands. */
export interface TourFacts {
  expectedArrival: Date | null
  tourConfirmed: boolean
  arrived: boolean
  noShow: boolean
}

/** Whether something can be noted: it changes the tour, was noted before, or contradicts what is known. */
export type TourDecision = 'CHANGE' | 'DONE' | 'ARRIVED' | 'NO_SHOW' | 'AHEAD'

/** Decides what noting something of a tour does; noting it twice changes nothing. */
export function decideTour(tour: TourFacts, action: TourAction, now: Date): TourDecision {
  if (action === 'ARRIVE' && tour.arrived) return 'DONE'
  if (action === 'NO_SHOW' && tour.noShow) return 'DONE'
  if (action === 'CONFIRM' && tour.tourConfirmed) return 'DONE'
  if (tour.arrived) return 'ARRIVED'
  if (tour.noShow) return 'NO_SHOW'
  // Nobody has failed to come before they were expected.
  if (action === 'NO_SHOW' && tour.expectedArrival && tour.expectedArrival > now) return 'AHEAD'
  return 'CHANGE'
}
