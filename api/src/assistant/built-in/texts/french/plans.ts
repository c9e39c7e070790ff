import type { SystemTariffType } from '../../../../catalog/index.ts'
import type { Texts } from '../texts.ts'

type Plans = typeof import('../english/plans.ts').englishPlans

const TYPES: Record<SystemTariffType, string> = {
  HOT_DESK: 'à poste flexible',
  DEDICATED_DESK: 'à poste attitré',
  VIRTUAL_OFFICE: 'de bureau virtuel',
  PRIVATE_OFFICE: 'à bureau privé',
  OTHER: 'diverses',
}
const UNITS = {
  DAY: ['par jour', 'jours'],
  WEEK: ['par semaine', 'semaines'],
  MONTH: ['par mois', 'mois'],
  YEAR: ['par an', 'ans'],
} as const

/** What is said of plans and passes, in French. */
export const frenchPlans: Pick<Texts, keyof Plans> = {
  planTypes: (types) =>
    types.length > 0 && types.length < 3 ? `formules ${types.map((type) => TYPES[type]).join(' et ')}` : 'formules',
  plansOverview: (kinds, count) => (count === 1 ? 'Voici ce que nous avons :' : `Voici nos ${kinds} :`),
  plansToChoose: (kinds, day) => `Vous pouvez commencer le ${day} avec l’une de ces ${kinds} :`,
  planToChoose: (name, day) => `Vous pouvez commencer avec ${name} le ${day}.`,
  signUpBelow: (count) =>
    count === 1
      ? 'Le bouton ci-dessous vous mène à l’inscription.'
      : 'Choisissez celle qui vous plaît et inscrivez-vous avec son bouton.',
  whenToStart: () => 'Quand souhaitez-vous commencer ?',
  tellStartDate: () => 'Dès que vous avez une date de début, donnez-la-moi et je vous proposerai l’inscription.',
  noRushForDate: () => 'Aucun souci, rien ne presse.',
  dayHasPassed: (day) => `Le ${day} est déjà passé.`,
  whichDayInstead: () => 'Quel autre jour vous conviendrait ?',
  noSuchPlans: (kinds) => `Nous ne proposons pas de ${kinds} pour le moment.`,
  otherPlans: () => 'Voici les formules que nous avons :',
  morePlans: () => 'Il y a d’autres formules : demandez-les-moi.',
  noMore: () => 'C’est tout ce que nous proposons pour le moment.',
  hereAreMore: () => 'Voici ce que nous avons d’autre :',
  onlyThroughTeam: (names, team) => `${names} : seule notre équipe peut l’organiser (${team}).`,
  nothingWithinBudget: (budget) => `Je n’ai rien à ${budget} ou moins.`,
  cheapestIs: (name, price) => `Le prix le plus bas est celui de ${name}, à ${price}.`,
  otherCurrency: (currency) => `Nos prix sont en ${currency} ; je n’ai donc pas tenu compte de votre budget.`,
  plansArePerPerson: (people) => `Une formule vaut pour une personne : à ${people}, il en faut une chacun.`,
  officeMaySuit: () => 'Un bureau privé peut aussi vous convenir : demandez-moi.',
  signUpFee: (fee) => `${fee} de frais d’inscription`,
  noSignUpFee: () => 'sans frais d’inscription',
  notice: (days) => (days === 1 ? 'préavis d’un jour' : `préavis de ${days} jours`),
  noNotice: () => 'sans préavis',
  priceOnRequest: () => 'l’équipe vous donnera le prix',
  perCycle: (price, unit, count) =>
    count === 1 ? `${price} ${UNITS[unit][0]}` : `${price} tous les ${count} ${UNITS[unit][1]}`,
  passes: (count) => (count === 1 ? 'Voici notre pass journée :' : 'Voici nos pass journée :'),
  passesWithin: (budget) => `Ces pass journée coûtent ${budget} au plus :`,
  passFor: (day) => `Il est valable le ${day} si vous choisissez ce jour au moment de l’achat.`,
  passesPerPerson: (people) => `Pour ${people} personnes, choisissez ${people} au moment de l’achat.`,
  passesBelow: () => 'Vous pouvez acheter le vôtre avec le bouton.',
  noPasses: () => 'Nous ne vendons pas de pass journée pour le moment.',
  onePass: (price) => `${price} l’unité`,
}
