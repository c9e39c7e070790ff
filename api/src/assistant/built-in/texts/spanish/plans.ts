import type { SystemTariffType } from '../../../../catalog/index.ts'
import type { Texts } from '../texts.ts'

type Plans = typeof import('../english/plans.ts').englishPlans

const TYPES: Record<SystemTariffType, string> = {
  HOT_DESK: 'de puesto flexible',
  DEDICATED_DESK: 'de puesto fijo',
  VIRTUAL_OFFICE: 'de oficina virtual',
  PRIVATE_OFFICE: 'de oficina privada',
  OTHER: 'de otro tipo',
}
const UNITS = {
  DAY: ['al día', 'días'],
  WEEK: ['a la semana', 'semanas'],
  MONTH: ['al mes', 'meses'],
  YEAR: ['al año', 'años'],
} as const

/** What is said of plans and passes, in Spanish. */
export const spanishPlans: Pick<Texts, keyof Plans> = {
  planTypes: (types) =>
    types.length > 0 && types.length < 3 ? `planes ${types.map((type) => TYPES[type]).join(' y ')}` : 'planes',
  plansOverview: (kinds, count) => (count === 1 ? 'Esto es lo que tenemos:' : `Estos son nuestros ${kinds}:`),
  plansToChoose: (kinds, day) => `Puede empezar el ${day} con cualquiera de estos ${kinds}:`,
  planToChoose: (name, day) => `Puede empezar con ${name} el ${day}.`,
  signUpBelow: (count) =>
    count === 1 ? 'El botón de abajo le lleva a la inscripción.' : 'Elija el que prefiera e inscríbase con su botón.',
  whenToStart: () => '¿Cuándo le gustaría empezar?',
  tellStartDate: () => 'Cuando tenga una fecha de inicio, dígamela y le mostraré el botón de inscripción.',
  noRushForDate: () => 'No se preocupe, no hay prisa.',
  dayHasPassed: (day) => `El ${day} ya ha pasado.`,
  whichDayInstead: () => '¿Qué otro día le vendría bien?',
  noSuchPlans: (kinds) => `De momento no ofrecemos ${kinds}.`,
  otherPlans: () => 'Estos son los planes que tenemos:',
  morePlans: () => 'Hay más planes: pregúnteme por los demás.',
  noMore: () => 'Eso es todo lo que ofrecemos por el momento.',
  hereAreMore: () => 'Esto es lo que tenemos además:',
  onlyThroughTeam: (names, team) => `${names}: solo lo gestiona nuestro equipo (${team}).`,
  nothingWithinBudget: (budget) => `No tengo nada por ${budget} o menos.`,
  cheapestIs: (name, price) => `El precio más bajo es el de ${name}: ${price}.`,
  otherCurrency: (currency) => `Nuestros precios están en ${currency}, así que no he tenido en cuenta su presupuesto.`,
  plansArePerPerson: (people) => `Cada plan es para una persona: para ${people} personas hace falta uno por persona.`,
  officeMaySuit: () => 'También puede convenirle una oficina privada: pregúnteme.',
  signUpFee: (fee) => `${fee} de inscripción`,
  noSignUpFee: () => 'sin cuota de inscripción',
  notice: (days) => (days === 1 ? 'preaviso de un día' : `preaviso de ${days} días`),
  noNotice: () => 'sin preaviso',
  priceOnRequest: () => 'el equipo le dirá el precio',
  perCycle: (price, unit, count) =>
    count === 1 ? `${price} ${UNITS[unit][0]}` : `${price} cada ${count} ${UNITS[unit][1]}`,
  passes: (count) => (count === 1 ? 'Este es nuestro pase de día:' : 'Estos son nuestros pases de día:'),
  passesWithin: (budget) => `Estos pases de día cuestan como máximo ${budget}:`,
  passFor: (day) => `Es válido el ${day} si elige ese día al comprarlo.`,
  passesPerPerson: (people) => `Para ${people} personas, elija ${people} al comprarlo.`,
  passesBelow: () => 'Puede comprar el suyo con el botón.',
  noPasses: () => 'De momento no vendemos pases de día.',
  onePass: (price) => `${price} cada uno`,
}
