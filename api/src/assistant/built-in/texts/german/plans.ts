import type { SystemTariffType } from '../../../../catalog/index.ts'
import type { Texts } from '../texts.ts'

type Plans = typeof import('../english/plans.ts').englishPlans

const TYPES: Record<SystemTariffType, string> = {
  HOT_DESK: 'Tarife mit flexiblem Schreibtisch',
  DEDICATED_DESK: 'Tarife mit festem Schreibtisch',
  VIRTUAL_OFFICE: 'virtuellen Büros',
  PRIVATE_OFFICE: 'Tarife mit Privatbüro',
  OTHER: 'weiteren Tarife',
}
const UNITS = {
  DAY: ['pro Tag', 'Tage'],
  WEEK: ['pro Woche', 'Wochen'],
  MONTH: ['im Monat', 'Monate'],
  YEAR: ['im Jahr', 'Jahre'],
} as const

/** What is said of plans and passes, in German. */
export const germanPlans: Pick<Texts, keyof Plans> = {
  planTypes: (types) =>
    types.length > 0 && types.length < 3 ? types.map((type) => TYPES[type]).join(' und ') : 'Tarife',
  plansOverview: (kinds, count) => (count === 1 ? 'Das haben wir für Sie:' : `Das sind unsere ${kinds}:`),
  plansToChoose: (_kinds, day) => `Am ${day} können Sie mit jedem davon beginnen:`,
  planToChoose: (name, day) => `Mit ${name} können Sie am ${day} beginnen.`,
  signUpBelow: (count) =>
    count === 1
      ? 'Über die Schaltfläche unten geht es zur Anmeldung.'
      : 'Suchen Sie sich einen aus und melden Sie sich mit seiner Schaltfläche an.',
  whenToStart: () => 'Wann möchten Sie beginnen?',
  tellStartDate: () => 'Nennen Sie mir einen Starttermin, sobald Sie einen haben, dann gebe ich Ihnen die Anmeldung.',
  noRushForDate: () => 'Kein Problem, das hat keine Eile.',
  dayHasPassed: (day) => `${day} ist schon vorbei.`,
  whichDayInstead: () => 'Welcher Tag würde Ihnen stattdessen passen?',
  noSuchPlans: (kinds) => `Im Moment haben wir keine ${kinds} im Angebot.`,
  otherPlans: () => 'Diese Tarife haben wir:',
  morePlans: () => 'Es gibt noch mehr Tarife: Fragen Sie einfach nach den anderen.',
  noMore: () => 'Mehr haben wir im Moment nicht im Angebot.',
  hereAreMore: () => 'Das haben wir außerdem:',
  onlyThroughTeam: (names, team) => `${names}: Das vereinbart nur unser Team mit Ihnen (${team}).`,
  nothingWithinBudget: (budget) => `Bis ${budget} habe ich nichts.`,
  cheapestIs: (name, price) => `Am günstigsten ist ${name} für ${price}.`,
  otherCurrency: (currency) => `Unsere Preise sind in ${currency}; Ihr Budget habe ich deshalb nicht berücksichtigt.`,
  plansArePerPerson: (people) => `Ein Tarif gilt für eine Person; ${people} Personen brauchen also je einen.`,
  officeMaySuit: () => 'Vielleicht passt auch ein Privatbüro: Fragen Sie einfach.',
  signUpFee: (fee) => `${fee} Anmeldegebühr`,
  noSignUpFee: () => 'keine Anmeldegebühr',
  notice: (days) => (days === 1 ? 'ein Tag Kündigungsfrist' : `${days} Tage Kündigungsfrist`),
  noNotice: () => 'keine Kündigungsfrist',
  priceOnRequest: () => 'den Preis nennt Ihnen das Team',
  perCycle: (price, unit, count) =>
    count === 1 ? `${price} ${UNITS[unit][0]}` : `${price} alle ${count} ${UNITS[unit][1]}`,
  passes: (count) => (count === 1 ? 'Das ist unser Tagespass:' : 'Das sind unsere Tagespässe:'),
  passesWithin: (budget) => `Diese Tagespässe kosten höchstens ${budget}:`,
  passFor: (day) => `Er gilt am ${day}, wenn Sie beim Kauf diesen Tag wählen.`,
  passesPerPerson: (people) => `Für ${people} Personen wählen Sie beim Kauf ${people} Stück.`,
  passesBelow: () => 'Mit der Schaltfläche können Sie ihn kaufen.',
  noPasses: () => 'Im Moment verkaufen wir keine Tagespässe.',
  onePass: (price) => `je ${price}`,
}
