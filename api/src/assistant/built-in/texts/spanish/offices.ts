import type { Texts } from '../texts.ts'

type Offices = typeof import('../english/offices.ts').englishOffices

/** What is said of offices, in Spanish. */
export const spanishOffices: Pick<Texts, keyof Offices> = {
  officesOverview: (least, most) =>
    least === most
      ? `Sí, tenemos oficinas privadas para ${people(most)}.`
      : `Sí, tenemos oficinas privadas de ${least} a ${most} personas.`,
  officesFrom: (price) => `Los precios empiezan en ${price}.`,
  officesFreeNow: (count) => (count === 1 ? 'Una está libre ahora.' : `${count} están libres ahora.`),
  askMoveInAndSize: () => '¿Cuándo desea instalarse y cuántas personas son?',
  askMoveIn: () => '¿Cuándo desea instalarse?',
  askSize: () => '¿Cuántas personas son?',
  tellBudget: () => 'Si tiene un presupuesto mensual en mente, indíquemelo también.',
  noOffices: () => 'Ahora mismo no hay ninguna oficina privada libre.',
  officesFor: (needs, count) => (count === 1 ? `Esta oficina encaja${needs}:` : `Estas oficinas encajan${needs}:`),
  forPeople: (size) => ` para ${people(size)}`,
  onDay: (day) => ` a partir del ${day}`,
  withinBudget: (budget) => ` por un máximo de ${budget} al mes`,
  offices: (count) => (count === 1 ? 'Esta es nuestra oficina:' : 'Estas son nuestras oficinas:'),
  requestTour: () => '¿Desea ver alguna? Solicite una visita con su botón; el equipo le confirmará la hora.',
  requestThisTour: () => '¿Desea verla? Solicite una visita con el botón; el equipo le confirmará la hora.',
  noneBigEnough: (size, most) =>
    `Ninguna de nuestras oficinas libres tiene sitio para ${people(size)}; la más grande es para ${people(most)}.`,
  noneFreeThen: (day) => `Ninguna adecuada está libre el ${day}. Estas quedarán libres más adelante:`,
  noneWithinBudget: (budget) => `Ninguna adecuada cuesta como máximo ${budget} al mes. Las más próximas son:`,
  forTourAnd: () =>
    'Será un placer enseñarle el espacio. Para una oficina privada puedo organizar la visita aquí mismo.',
  tourOfSpace: (team) => `Será un placer enseñarle el espacio: nuestro equipo le acompañará. Llame o escriba: ${team}.`,
  capacity: (size) => `para ${people(size)}`,
  area: (size) => `${size} m²`,
  freeNow: () => 'libre ahora',
  freeFrom: (day) => `libre a partir del ${day}`,
}

function people(count: number): string {
  return count === 1 ? 'una persona' : `${count} personas`
}
