import type { DeviceClass } from './graph/generated/graphql.ts'

/** What a page and its browser say about a visit. */
export interface PageFacts {
  address: string
  referrer: string
  userAgent: string
  touchPoints: number
}

/** What is told about a visit when a session opens. */
export interface Visit {
  openedOn?: string
  referrer?: string
  campaign: { name: string; value: string }[]
  device: DeviceClass
}

const LONGEST_NAME = 100
const LONGEST_ADDRESS = 2_048
const LONGEST_VALUE = 500
const MOST_PARAMETERS = 10

/** Describes a visit: where, from where, by which campaign, on what kind of device; never a query string as a whole. */
export function describeVisit(page: PageFacts, foyerOrigin: string): Visit {
  const openedOn = withoutQuery(page.address, foyerOrigin)
  const referrer = withoutQuery(page.referrer, foyerOrigin)
  return {
    ...(openedOn && { openedOn }),
    ...(referrer && { referrer }),
    campaign: campaignOf(page.address),
    device: deviceOf(page),
  }
}

// The graph takes `http:` addresses only where Foyer itself is served so; others are left out rather than refused.
function withoutQuery(address: string, foyerOrigin: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, origin, pathname } = new URL(address)
  const accepted = protocol === 'https:' || (protocol === 'http:' && foyerOrigin.startsWith('http:'))
  return accepted ? (origin + pathname).slice(0, LONGEST_ADDRESS) : undefined
}

function campaignOf(address: string): { name: string; value: string }[] {
  if (!URL.canParse(address)) return []
  return [...new URL(address).searchParams]
    .filter(([name, value]) => name.startsWith('utm_') && name.length <= LONGEST_NAME && value !== '')
    .slice(0, MOST_PARAMETERS)
    .map(([name, value]) => ({ name, value: value.slice(0, LONGEST_VALUE) }))
}

function deviceOf({ userAgent, touchPoints }: PageFacts): DeviceClass {
  if (userAgent === '') return 'UNKNOWN'
  // An iPad presents itself as a Macintosh, but no Macintosh can be touched.
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1))
    return 'TABLET'
  return /Mobi/.test(userAgent) ? 'MOBILE' : 'DESKTOP'
}
