import type { OfferKind } from '../../../../catalog/index.ts'
import type { Format } from '../../format.ts'
import type { HoursLine, Team } from '../texts.ts'
import { englishOffices } from './offices.ts'
import { englishPlans } from './plans.ts'

/** Everything that the assistant says, in English. Markdown without links. */
export const englishTexts = {
  ...englishPlans,
  ...englishOffices,
  hi: () => 'Hello!',
  hello: (team: Team) => `Hello, and welcome to ${team.business}!`,
  helpWith: () =>
    'I can tell you about day passes, memberships and private offices, prices, opening hours and how to find us.',
  whatFor: () => 'What are you looking for: a day pass, a membership or a private office?',
  howCanIHelp: () => 'What would you like to know?',
  youAreWelcome: () => 'You are very welcome. Is there anything else I can help with?',
  goodbye: (team: Team) => `Goodbye, and thank you for asking ${team.business}. We would love to see you here.`,
  gladly: () => 'Gladly.',
  allRight: () => 'All right. Ask me whenever you like.',
  iAmAnAssistant: (team: Team) => `I am the AI assistant of ${team.business}, not a person.`,
  handOver: (team: Team) => `Of course. You can reach the team of ${team.business} directly: ${reach(team)}.`,
  memberHandOver: (team: Team) =>
    `I cannot see into members’ accounts, but our team will sort that out for you: ${reach(team)}.`,
  memberMore: (team: Team) => `If that does not settle it, our team will help: ${reach(team)}.`,
  unknown: (team: Team) => `I am sorry, I have no answer to that. Our team will gladly help: ${reach(team)}.`,
  onlyIn: (language: string) => `I can only tell you this in ${language}:`,
  unknownRest: (team: Team) => `One of your questions I cannot answer; our team will gladly help: ${reach(team)}.`,
  noMoreOfThat: (name: string) => `I have nothing beyond ${name} that fits.`,
  gone: () => 'That one is no longer on offer.',
  contact: (team: Team) => `You can reach us here: ${reach(team)}.`,
  reach,
  /** Text of the button of an offer. */
  action: (kind: OfferKind, name: string) =>
    ({ TOUR: `Request a tour for ${name}`, PLAN: `Sign up for ${name}`, DAY_PASS: 'Get a day pass' })[kind],
  /** What is said of an offer, one after the other, after its name. */
  terms: (parts: readonly string[]) => `${parts.join(', ')}.`,
  address: (business: string, lines: readonly string[]) => `You find ${business} at ${lines.join(', ')}.`,
  opening: (lines: readonly HoursLine[], format: Format) =>
    `We are open ${format.and(lines.map((line) => `${days(line, format)} ${hours(line, format)}`))}.`,
  closedOn: (lines: readonly HoursLine[], format: Format) =>
    `We are closed on ${format.and(lines.map((line) => days(line, format)))}.`,
  openOn: (day: string, line: HoursLine, format: Format) => `On ${day} we are open ${hours(line, format)}.`,
  notOpenOn: (day: string) => `On ${day} we are closed.`,
  hoursUnknown: (team: Team) => `Please ask our team for the opening hours: ${reach(team)}.`,
  pricesFrom: (kind: 'PLANS' | 'OFFICES' | 'DAY_PASSES', price: string) =>
    ({
      PLANS: `memberships from ${price}`,
      OFFICES: `private offices from ${price}`,
      DAY_PASSES: `day passes from ${price}`,
    })[kind],
  overview: (offers: string) => `We have ${offers}.`,
  whichOne: () => 'Which of them would you like to know more about?',
  itCosts: (name: string, price: string) => `${name} costs ${price}.`,
  priceFromTeam: (name: string, team: string) => `Our team will tell you the price of ${name}: ${team}.`,
}

function days({ from, to }: HoursLine, format: Format): string {
  if (from === to) return format.weekday(from)
  return `${format.weekday(from)} ${to - from === 1 ? 'and' : 'to'} ${format.weekday(to)}`
}

function hours({ opens, closes }: HoursLine, format: Format): string {
  return opens && closes ? `from ${format.time(opens)} to ${format.time(closes)}` : ''
}

function reach(team: Team): string {
  return `phone ${team.phone}, e-mail ${team.email}`
}
