import type { Format } from '../../format.ts'
import type { HoursLine, Team, Texts } from '../texts.ts'
import { germanOffices } from './offices.ts'
import { germanPlans } from './plans.ts'

/** Everything that the assistant says, in German. */
export const germanTexts: Texts = {
  ...germanPlans,
  ...germanOffices,
  hi: () => 'Guten Tag!',
  hello: (team) => `Guten Tag und willkommen bei ${team.business}!`,
  helpWith: () =>
    'Ich gebe Auskunft über Tagespässe, Mitgliedschaften und Privatbüros, über Preise, Öffnungszeiten und den Weg zu uns.',
  whatFor: () => 'Was suchen Sie: einen Tagespass, eine Mitgliedschaft oder ein Privatbüro?',
  howCanIHelp: () => 'Was möchten Sie wissen?',
  youAreWelcome: () => 'Sehr gern. Kann ich sonst noch etwas für Sie tun?',
  goodbye: (team) => `Auf Wiedersehen, und danke für Ihr Interesse an ${team.business}. Wir freuen uns auf Sie.`,
  gladly: () => 'Gern.',
  allRight: () => 'In Ordnung. Fragen Sie mich jederzeit.',
  iAmAnAssistant: (team) => `Ich bin der KI-Assistent von ${team.business}, kein Mensch.`,
  handOver: (team) => `Natürlich. Das Team von ${team.business} erreichen Sie direkt: ${reach(team)}.`,
  memberHandOver: (team) =>
    `In die Konten unserer Mitglieder sehe ich nicht, aber unser Team klärt das für Sie: ${reach(team)}.`,
  memberMore: (team) => `Wenn das nicht weiterhilft, hilft Ihnen unser Team: ${reach(team)}.`,
  unknown: (team) => `Darauf habe ich leider keine Antwort. Unser Team hilft Ihnen gern: ${reach(team)}.`,
  onlyIn: (language: string) => `Das kann ich Ihnen nur auf ${language} sagen:`,
  unknownRest: (team) => `Eine Ihrer Fragen kann ich nicht beantworten; unser Team hilft Ihnen gern: ${reach(team)}.`,
  noMoreOfThat: (name) => `Über ${name} hinaus habe ich nichts Passendes.`,
  gone: () => 'Das ist nicht mehr im Angebot.',
  contact: (team) => `So erreichen Sie uns: ${reach(team)}.`,
  reach,
  action: (kind, name) =>
    ({ TOUR: `Besichtigung von ${name} anfragen`, PLAN: `Für ${name} anmelden`, DAY_PASS: 'Tagespass kaufen' })[kind],
  terms: (parts) => `${parts.join(', ')}.`,
  address: (business, lines) => `Sie finden ${business} hier: ${lines.join(', ')}.`,
  opening: (lines, format) =>
    `Wir haben ${format.and(lines.map((line) => `${days(line, format)} ${hours(line, format)}`))} geöffnet.`,
  closedOn: (lines, format) => `${upper(format.and(lines.map((line) => days(line, format))))} ist geschlossen.`,
  openOn: (day, line, format) => `Am ${day} haben wir ${hours(line, format)} geöffnet.`,
  notOpenOn: (day) => `Am ${day} ist geschlossen.`,
  hoursUnknown: (team) => `Die Öffnungszeiten nennt Ihnen gern unser Team: ${reach(team)}.`,
  pricesFrom: (kind, price) =>
    ({
      PLANS: `Mitgliedschaften ab ${price}`,
      OFFICES: `Privatbüros ab ${price}`,
      DAY_PASSES: `Tagespässe ab ${price}`,
    })[kind],
  overview: (offers) => `Wir haben ${offers}.`,
  whichOne: () => 'Worüber möchten Sie mehr wissen?',
  itCosts: (name, price) => `${name} kostet ${price}.`,
  priceFromTeam: (name, team) => `Den Preis von ${name} nennt Ihnen unser Team: ${team}.`,
}

function days({ from, to }: HoursLine, format: Format): string {
  if (from === to) return `am ${format.weekday(from)}`
  return `${format.weekday(from)} ${to - from === 1 ? 'und' : 'bis'} ${format.weekday(to)}`
}

function hours({ opens, closes }: HoursLine, format: Format): string {
  return opens && closes ? `von ${format.time(opens)} bis ${format.time(closes)} Uhr` : ''
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function reach(team: Team): string {
  return `Telefon ${team.phone}, E-Mail ${team.email}`
}
