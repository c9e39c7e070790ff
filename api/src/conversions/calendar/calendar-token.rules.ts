import { isSignedFor, suffixOf, writeSignedToken } from '../../kernel/signed-token.rules.ts'

const PURPOSE = 'calendar'

/** A tour as it was asked for. Says nothing about whoever asked, so it may be handed to a calendar program. */
export interface AskedTour {
  businessId: string
  /** The link it was asked for by: names the office. */
  linkId: string
  /** The visitor it became: a tour put off keeps its place in the calendar. */
  visitorId: string
  /** The time that was asked for, whatever others with the same address have asked for since. */
  arrival: Date
}

/** Writes the token of a tour's calendar file, signed by the business. */
export function writeCalendarToken(tour: AskedTour, signingKey: string): string {
  const minutes = Math.floor(tour.arrival.getTime() / 60_000).toString(36)
  const parts = [suffixOf(tour.businessId), suffixOf(tour.linkId), suffixOf(tour.visitorId), minutes]
  return writeSignedToken(PURPOSE, parts, signingKey)
}

/** Reads what a token claims, unproved: it says which business's key proves it. Undefined when it has another form. */
export function readCalendarToken(token: string): AskedTour | undefined {
  const match = /^([0-9a-z]{26})\.([0-9a-z]{26})\.([0-9a-z]{26})\.([0-9a-z]{1,8})\.[A-Za-z0-9_-]{22}$/.exec(token)
  if (!match) return undefined
  const arrival = new Date(Number.parseInt(match[4]!, 36) * 60_000)
  if (Number.isNaN(arrival.getTime())) return undefined
  return {
    businessId: `business_${match[1]}`,
    linkId: `link_${match[2]}`,
    visitorId: `visitor_${match[3]}`,
    arrival,
  }
}

/** Whether the business signed this token. */
export function isCalendarTokenOf(token: string, signingKey: string): boolean {
  return isSignedFor(PURPOSE, token, signingKey)
}
