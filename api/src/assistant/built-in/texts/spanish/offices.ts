import type { Texts } from '../texts.ts'

type Offices = typeof import('../english/offices.ts').englishOffices

/** What is said of offices, in Spanish. */
export const spanishOffices: Pick<Texts, keyof Offices> = {
  officesOverview: (least, most) =>
    least === most
      ? `Sí, tenemos oficinas privadas para ${people(most)}.`
      : `Sí, tenemos oficinas privadas para entre ${least} y ${most} personas.`,
  officesFrom: (price) => `Los precios empiezan en ${price}.`,
  officesFreeNow: (count) => (count === 1 ? 'Una está libre ahora.' : `${count} están libres ahora.`),
  askMoveInAndSize: () => '¿Cuándo le gustaría mudarse y cuántas personas son?',
  askMoveIn: () => '¿Cuándo le gustaría mudarse?',
  askSize: () => '¿Cuántas personas son?',
  tellBudget: () => 'Si tiene pensado un presupuesto mensual, dígamelo también.',
  noOffices: () => 'En este momento no hay ninguna oficina privada libre.',
  officesFor: (needs, count) => (count === 1 ? `Esta oficina encaja${needs}:` : `Estas oficinas encajan${needs}:`),
  forPeople: (size) => ` para ${people(size)}`,
  onDay: (day) => ` a partir del ${day}`,
  withinBudget: (budget) => ` por ${budget} al mes como máximo`,
  offices: (count) => (count === 1 ? 'Esta es nuestra oficina:' : 'Estas son nuestras oficinas:'),
  requestTour: () => '¿Le gustaría ver alguna? Solicite una visita con su botón; el equipo confirmará la hora.',
  requestThisTour: () => '¿Le gustaría verla? Solicite una visita con el botón; el equipo confirmará la hora.',
  noneBigEnough: (size, most) =>
    `Ninguna de nuestras oficinas libres tiene capacidad para ${people(size)}; la más grande es para ${most}.`,
  noneFreeThen: (day) => `Ninguna que encaje está libre el ${day}. Estas se liberan más tarde:`,
  noneWithinBudget: (budget) => `Ninguna que encaje cuesta ${budget} al mes o menos. Las más próximas son:`,
  forTourAnd: () =>
    'Estaremos encantados de enseñarle el espacio. Para una oficina privada puedo organizar una visita aquí mismo.',
  tourOfSpace: (team) =>
    `Estaremos encantados de enseñarle el espacio. Solo tiene que llamar o escribir a nuestro equipo: ${team}.`,
  capacity: (size) => `para ${people(size)}`,
  area: (size) => `${size} m²`,
  freeNow: () => 'libre ahora',
  freeFrom: (day) => `libre a partir del ${day}`,
}

function people(count: number): string {
  return count === 1 ? 'una persona' : `${count} personas`
}
