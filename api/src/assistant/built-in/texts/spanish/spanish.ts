import type { Format } from '../../format.ts'
import type { HoursLine, Team, Texts } from '../texts.ts'
import { spanishOffices } from './offices.ts'
import { spanishPlans } from './plans.ts'

/** Everything that the assistant says, in Spanish. */
export const spanishTexts: Texts = {
  ...spanishPlans,
  ...spanishOffices,
  hi: () => '¡Hola!',
  hello: (team) => `¡Hola! Le damos la bienvenida a ${team.business}.`,
  helpWith: () => 'Puedo informarle sobre pases de día, planes y oficinas privadas, precios, horarios y cómo llegar.',
  whatFor: () => '¿Qué busca: un pase de día, un plan o una oficina privada?',
  howCanIHelp: () => '¿Qué le gustaría saber?',
  youAreWelcome: () => 'De nada. ¿Puedo ayudarle en algo más?',
  goodbye: (team) => `Hasta pronto, y gracias por su interés en ${team.business}. Nos encantará recibirle.`,
  gladly: () => 'Con mucho gusto.',
  allRight: () => 'De acuerdo. Pregúnteme cuando quiera.',
  iAmAnAssistant: (team) => `Soy el asistente de IA de ${team.business}, no una persona.`,
  handOver: (team) => `Por supuesto. Puede contactar directamente con el equipo de ${team.business}: ${reach(team)}.`,
  memberHandOver: (team) =>
    `No puedo ver las cuentas de los miembros, pero nuestro equipo lo resolverá con usted: ${reach(team)}.`,
  memberMore: (team) => `Si con eso no se soluciona, nuestro equipo le ayudará: ${reach(team)}.`,
  unknown: (team) => `Lo siento, no tengo respuesta a eso. Nuestro equipo le ayudará con gusto: ${reach(team)}.`,
  unknownRest: (team) =>
    `Una de sus preguntas no puedo responderla; nuestro equipo le ayudará con gusto: ${reach(team)}.`,
  noMoreOfThat: (name) => `No tengo nada más allá de ${name} que encaje.`,
  gone: () => 'Esa opción ya no está disponible.',
  contact: (team) => `Puede contactar con nosotros aquí: ${reach(team)}.`,
  reach,
  terms: (parts) => `${parts.join(', ')}.`,
  address: (business, lines) => `${business} está en ${lines.join(', ')}.`,
  opening: (lines, format) =>
    `Abrimos ${format.and(lines.map((line) => `${days(line, format)} ${hours(line, format)}`))}.`,
  closedOn: (lines, format) => `Cerramos ${format.and(lines.map((line) => days(line, format)))}.`,
  openOn: (day, line, format) => `El ${day} abrimos ${hours(line, format)}.`,
  notOpenOn: (day) => `El ${day} está cerrado.`,
  hoursUnknown: (team) => `Pregunte el horario a nuestro equipo: ${reach(team)}.`,
  pricesFrom: (kind, price) =>
    ({
      PLANS: `planes desde ${price}`,
      OFFICES: `oficinas privadas desde ${price}`,
      DAY_PASSES: `pases de día desde ${price}`,
    })[kind],
  overview: (offers) => `Tenemos ${offers}.`,
  whichOne: () => '¿Sobre qué le gustaría saber más?',
  itCosts: (name, price) => `${name} cuesta ${price}.`,
  priceFromTeam: (name, team) => `Nuestro equipo le dirá el precio de ${name}: ${team}.`,
}

function days({ from, to }: HoursLine, format: Format): string {
  if (from === to) return `el ${format.weekday(from)}`
  return to - from === 1
    ? `el ${format.weekday(from)} y el ${format.weekday(to)}`
    : `de ${format.weekday(from)} a ${format.weekday(to)}`
}

function hours({ opens, closes }: HoursLine, format: Format): string {
  return opens && closes ? `de ${format.time(opens)} a ${format.time(closes)}` : ''
}

function reach(team: Team): string {
  return `teléfono ${team.phone}, correo electrónico ${team.email}`
}
