import type { DeviceClass } from '../../../sessions/index.ts'
import type { Script, Topic } from '../scripts/script.ts'
import type { Random } from './random.ts'

/** Where and how a window is opened. */
export interface Arrival {
  openedOn: string
  referrer: string | undefined
  campaign: { name: string; value: string }[]
  device: DeviceClass
  locale: string
  isTest: boolean
}

const HOME = 'https://quayside.example'
const PAGES: Record<Topic, readonly string[]> = {
  PLANS: ['/memberships', '/memberships', '/', '/hot-desks', '/virtual-office'],
  OFFICES: ['/offices', '/offices', '/offices', '/', '/contact'],
  DAY_PASSES: ['/day-pass', '/day-pass', '/', '/blog/working-from-dublin'],
  SPACE: ['/', '/', '/contact', '/about', '/events'],
  MEMBERS: ['/members', '/members', '/'],
  TEAM: ['/contact', '/contact', '/'],
  UNANSWERED: ['/', '/about', '/memberships', '/events'],
}
const REFERRERS = [
  ['https://www.google.com/', 44],
  ['https://maps.google.com/', 14],
  ['https://www.bing.com/', 5],
  ['https://www.linkedin.com/', 7],
  ['https://www.coworker.example/dublin', 6],
  ['https://duckduckgo.com/', 4],
  [undefined, 60],
] as const
const LOCALES: Record<Script['language'], readonly string[]> = {
  en: ['en-IE', 'en-IE', 'en-IE', 'en-GB', 'en-US'],
  de: ['de-DE', 'de-DE', 'de-AT', 'de-CH'],
  fr: ['fr-FR', 'fr-FR', 'fr-BE'],
  es: ['es-ES', 'es-ES', 'es-MX'],
  pt: ['pt-BR', 'pt-PT'],
  ar: ['ar-AE', 'ar-EG'],
}

/** How somebody came who asks about a topic, at a time. */
export function arrive(random: Random, topic: Topic, language: Script['language'], at: Date): Arrival {
  const campaign = random.chance(0.3) ? campaignOf(random, at) : []
  return {
    openedOn: `${HOME}${random.pick(PAGES[topic])}`,
    referrer: campaign.length > 0 ? undefined : random.weigh(REFERRERS, ([, weight]) => weight)[0],
    campaign,
    device: random.weigh(
      ['MOBILE', 'DESKTOP', 'TABLET'] as const,
      (device) => ({ MOBILE: 46, DESKTOP: 49, TABLET: 5 })[device],
    ),
    locale: random.pick(LOCALES[language]),
    isTest: random.chance(0.012),
  }
}

function campaignOf(random: Random, at: Date): Arrival['campaign'] {
  const season = ['winter-start', 'spring-desks', 'summer-pass', 'autumn-desks'][
    Math.floor(((at.getUTCMonth() + 1) % 12) / 3)
  ]!
  const [source, medium, name] = random.pick([
    ['google', 'cpc', season],
    ['google', 'cpc', `offices-q${Math.floor(at.getUTCMonth() / 3) + 1}`],
    ['newsletter', 'email', `newsletter-${at.toISOString().slice(0, 7)}`],
    ['linkedin', 'social', 'founders'],
    ['instagram', 'social', season],
  ] as const)
  return [
    { name: 'utm_source', value: source },
    { name: 'utm_medium', value: medium },
    { name: 'utm_campaign', value: name },
  ]
}
