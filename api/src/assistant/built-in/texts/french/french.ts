import type { Format } from '../../format.ts'
import type { HoursLine, Team, Texts } from '../texts.ts'
import { frenchOffices } from './offices.ts'
import { frenchPlans } from './plans.ts'

/** Everything that the assistant says, in French. */
export const frenchTexts: Texts = ordinal({
  ...frenchPlans,
  ...frenchOffices,
  hi: () => 'Bonjour !',
  hello: (team) => `Bonjour et bienvenue chez ${team.business} !`,
  helpWith: () =>
    'Je vous renseigne sur les pass journée, les abonnements et les bureaux privés, les prix, les horaires et l’accès.',
  whatFor: () => 'Que cherchez-vous : un pass journée, un abonnement ou un bureau privé ?',
  howCanIHelp: () => 'Que souhaitez-vous savoir ?',
  youAreWelcome: () => 'Je vous en prie. Puis-je encore vous aider ?',
  goodbye: (team) => `Au revoir, et merci de votre intérêt pour ${team.business}. Au plaisir de vous accueillir.`,
  gladly: () => 'Avec plaisir.',
  allRight: () => 'Très bien. Je reste à votre disposition.',
  iAmAnAssistant: (team) => `Je suis l’assistant IA de ${team.business}, pas une personne.`,
  handOver: (team) => `Bien sûr. Vous pouvez joindre directement l’équipe de ${team.business} : ${reach(team)}.`,
  memberHandOver: (team) =>
    `Je ne vois pas les comptes des membres, mais notre équipe va régler cela avec vous : ${reach(team)}.`,
  memberMore: (team) => `Si cela ne suffit pas, notre équipe vous aidera : ${reach(team)}.`,
  unknown: (team) => `Je n’ai malheureusement pas la réponse. Notre équipe vous aidera volontiers : ${reach(team)}.`,
  onlyIn: (language: string) => `Je ne peux vous le dire qu’en ${language} :`,
  unknownRest: (team) =>
    `Je ne peux pas répondre à l’une de vos questions ; notre équipe vous aidera volontiers : ${reach(team)}.`,
  noMoreOfThat: (name) => `Je n’ai rien au-delà de ${name} qui convienne.`,
  gone: () => 'Cette offre n’est plus disponible.',
  contact: (team) => `Vous pouvez nous joindre ainsi : ${reach(team)}.`,
  reach,
  action: (kind, name) =>
    ({ TOUR: `Demander une visite de ${name}`, PLAN: `S’inscrire à ${name}`, DAY_PASS: 'Acheter un pass journée' })[
      kind
    ],
  terms: (parts) => `${parts.join(', ')}.`,
  address: (business, lines) => `${business} se trouve à cette adresse : ${lines.join(', ')}.`,
  opening: (lines, format) =>
    `Nous sommes ouverts ${format.and(lines.map((line) => `${days(line, format)} ${hours(line, format)}`))}.`,
  closedOn: (lines, format) => `Nous sommes fermés ${format.and(lines.map((line) => days(line, format)))}.`,
  openOn: (day, line, format) => `Le ${day}, nous sommes ouverts ${hours(line, format)}.`,
  notOpenOn: (day) => `Le ${day}, nous sommes fermés.`,
  hoursUnknown: (team) => `Demandez les horaires à notre équipe : ${reach(team)}.`,
  pricesFrom: (kind, price) =>
    ({
      PLANS: `des abonnements à partir de ${price}`,
      OFFICES: `des bureaux privés à partir de ${price}`,
      DAY_PASSES: `des pass journée à partir de ${price}`,
    })[kind],
  overview: (offers) => `Nous avons ${offers}.`,
  whichOne: () => 'Sur quoi souhaitez-vous en savoir plus ?',
  itCosts: (name, price) => `${name} coûte ${price}.`,
  priceFromTeam: (name, team) => `Notre équipe vous donnera le prix de ${name} : ${team}.`,
})

const FIRST_OF_MONTH =
  /\b1(?= (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/g

/** The first of a month is an ordinal number, the other days are not. */
function ordinal(texts: Texts): Texts {
  const written = Object.entries(texts).map(([name, text]) => [
    name,
    (...given: unknown[]) => (text as (...given: unknown[]) => string)(...given).replace(FIRST_OF_MONTH, '1er'),
  ])
  return Object.fromEntries(written) as Texts
}

function days({ from, to }: HoursLine, format: Format): string {
  if (from === to) return `le ${format.weekday(from)}`
  return to - from === 1
    ? `le ${format.weekday(from)} et le ${format.weekday(to)}`
    : `du ${format.weekday(from)} au ${format.weekday(to)}`
}

function hours({ opens, closes }: HoursLine, format: Format): string {
  return opens && closes ? `de ${clock(format.time(opens))} à ${clock(format.time(closes))}` : ''
}

/** "8 h", "8 h 30": digital clocks write 08:00, sentences do not. */
function clock(time: string): string {
  return time.replace(
    /^0?(\d+)\D+(\d\d)$/,
    (_, hour, minutes) => `${hour} h${minutes === '00' ? '' : `\u00a0${minutes}`}`,
  )
}

function reach(team: Team): string {
  return `téléphone ${team.phone}, e-mail ${team.email}`
}
