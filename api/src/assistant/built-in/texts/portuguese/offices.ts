import type { Texts } from '../texts.ts'

type Offices = typeof import('../english/offices.ts').englishOffices

/** What is said of offices, in Portuguese. */
export const portugueseOffices: Pick<Texts, keyof Offices> = {
  officesOverview: (least, most) =>
    least === most
      ? `Sim, temos escritórios privados para ${people(most)}.`
      : `Sim, temos escritórios privados para ${least} a ${most} pessoas.`,
  officesFrom: (price) => `Os preços começam em ${price}.`,
  officesFreeNow: (count) => (count === 1 ? 'Um está livre agora.' : `${count} estão livres agora.`),
  askMoveInAndSize: () => 'Quando gostaria de se instalar e quantas pessoas são?',
  askMoveIn: () => 'Quando gostaria de se instalar?',
  askSize: () => 'Quantas pessoas são?',
  tellBudget: () => 'Se tiver um orçamento mensal em mente, indique-o também.',
  noOffices: () => 'De momento não há nenhum escritório privado livre.',
  officesFor: (needs, count) => (count === 1 ? `Este escritório serve${needs}:` : `Estes escritórios servem${needs}:`),
  forPeople: (size) => ` para ${people(size)}`,
  onDay: (day) => ` a partir de ${day}`,
  withinBudget: (budget) => ` por ${budget} por mês, no máximo`,
  offices: (count) => (count === 1 ? 'Este é o nosso escritório:' : 'Estes são os nossos escritórios:'),
  requestTour: () => 'Gostaria de ver algum? Peça uma visita com o respetivo botão; a equipa confirmará a hora.',
  requestThisTour: () => 'Gostaria de o ver? Peça uma visita com o botão; a equipa confirmará a hora.',
  noneBigEnough: (size, most) =>
    `Nenhum dos nossos escritórios livres acolhe ${people(size)}; o maior é para ${people(most)}.`,
  noneFreeThen: (day) => `Nenhum que sirva está livre em ${day}. Estes ficam livres mais tarde:`,
  noneWithinBudget: (budget) => `Nenhum que sirva custa, no máximo, ${budget} por mês. Os mais próximos são:`,
  forTourAnd: () =>
    'Teremos todo o gosto em mostrar-lhe o espaço. Para um escritório privado, posso marcar aqui uma visita.',
  tourOfSpace: (team) =>
    `Teremos todo o gosto em mostrar-lhe o espaço: a nossa equipa acompanha-o. Basta ligar ou escrever: ${team}.`,
  capacity: (size) => `para ${people(size)}`,
  area: (size) => `${size} m²`,
  freeNow: () => 'livre agora',
  freeFrom: (day) => `livre a partir de ${day}`,
}

function people(count: number): string {
  return count === 1 ? 'uma pessoa' : `${count} pessoas`
}
