import type { Format } from '../../format.ts'
import type { HoursLine, Team, Texts } from '../texts.ts'
import { spanishOffices } from './offices.ts'
import { spanishPlans } from './plans.ts'

/** Everything that the assistant says, in Spanish; the visitor is addressed as "usted". */
export const spanishTexts: Texts = {
  ...spanishPlans,
  ...spanishOffices,
  hi: () => '¡Hola!',
  hello: (team) => `¡Hola! Le damos la bienvenida a ${team.business}.`,
  helpWith: () =>
    'Puedo informarle sobre pases de día, planes y oficinas privadas, precios, horarios y cómo encontrarnos.',
  whatFor: () => '¿Qué busca: un pase de día, un plan o una oficina privada?',
  howCanIHelp: () => '¿Qué le gustaría saber?',
  youAreWelcome: () => 'No hay de qué. ¿Puedo ayudarle en algo más?',
  goodbye: (team) => `Hasta pronto, y gracias por su interés en ${team.business}. Nos encantará verle por aquí.`,
  gladly: () => 'Con mucho gusto.',
  allRight: () => 'De acuerdo. Pregúnteme cuando quiera.',
  iAmAnAssistant: (team) => `Soy el asistente de IA de ${team.business}, no una persona.`,
  handOver: (team) => `Por supuesto. Puede contactar directamente con el equipo de ${team.business}: ${reach(team)}.`,
  memberHandOver: (team) =>
    `No puedo ver las cuentas de los miembros, pero nuestro equipo se lo resolverá: ${reach(team)}.`,
  memberMore: (team) => `Si con eso no se resuelve, nuestro equipo le ayudará: ${reach(team)}.`,
  unknown: (team) => `Lo siento, no tengo la respuesta. Nuestro equipo le ayudará con mucho gusto: ${reach(team)}.`,
  onlyIn: (language: string) => `Solo puedo decírselo en ${language}:`,
  unknownRest: (team) =>
    `A una de sus preguntas no puedo responder; nuestro equipo le ayudará con mucho gusto: ${reach(team)}.`,
  noMoreOfThat: (name) => `No tengo nada más allá de ${name} que encaje.`,
  gone: () => 'Esa oferta ya no está disponible.',
  contact: (team) => `Puede contactarnos así: ${reach(team)}.`,
  reach,
  action: (kind, name) =>
    ({ TOUR: `Solicitar una visita a ${name}`, PLAN: `Inscribirse en ${name}`, DAY_PASS: 'Comprar un pase de día' })[
      kind
    ],
  terms: (parts) => `${parts.join(', ')}.`,
  address: (business, lines) => `${business} está en esta dirección: ${lines.join(', ')}.`,
  opening: (lines, format) =>
    `Abrimos ${format.and(lines.map((line) => `${days(line, format)} ${hours(line, format)}`))}.`,
  closedOn: (lines, format) => `Cerramos ${format.and(lines.map((line) => days(line, format)))}.`,
  openOn: (day, line, format) => `${on(day)} abrimos ${hours(line, format)}.`,
  notOpenOn: (day) => `${on(day)} estamos cerrados.`,
  hoursUnknown: (team) => `Pregunte el horario a nuestro equipo: ${reach(team)}.`,
  pricesFrom: (kind, price) =>
    ({
      PLANS: `planes desde ${price}`,
      OFFICES: `oficinas privadas desde ${price}`,
      DAY_PASSES: `pases de día desde ${price}`,
    })[kind],
  overview: (offers) => `Tenemos ${offers}.`,
  whichOne: () => '¿Sobre cuál le gustaría saber más?',
  itCosts: (name, price) => `${name} cuesta ${price}.`,
  priceFromTeam: (name, team) => `Nuestro equipo le dirá el precio de ${name}: ${team}.`,
}

function days({ from, to }: HoursLine, format: Format): string {
  const [first, last] = [format.weekday(from), format.weekday(to)]
  if (from === to) return `los ${several(first)}`
  return to - from === 1 ? `los ${several(first)} y ${several(last)}` : `de ${first} a ${last}`
}

function hours({ opens, closes }: HoursLine, format: Format): string {
  return opens && closes ? `de ${format.time(opens)} a ${format.time(closes)}` : ''
}

/** "Los domingos" of each week, "El sábado, 5 de diciembre de 2026," of one day. */
function on(day: string): string {
  return day.includes(',') ? `El ${day},` : `Los ${several(day)}`
}

function several(weekday: string): string {
  return weekday.endsWith('s') ? weekday : `${weekday}s`
}

function reach(team: Team): string {
  return `teléfono ${team.phone}, correo electrónico ${team.email}`
}
