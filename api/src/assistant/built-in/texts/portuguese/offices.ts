import type { Texts } from '../texts.ts'
import { on } from './days.ts'
import type { Dialect } from './dialect.ts'

type Offices = typeof import('../english/offices.ts').englishOffices

/** What is said of offices, in Portuguese. */
export const portugueseOffices = (dialect: Dialect): Pick<Texts, keyof Offices> => ({
  officesOverview: (least, most) =>
    least === most
      ? `Sim, temos escritórios privados para ${people(most)}.`
      : `Sim, temos escritórios privados para ${least} a ${most} pessoas.`,
  officesFrom: (price) => `Os preços começam em ${price}.`,
  officesFreeNow: (count) => (count === 1 ? 'Um está livre agora.' : `${count} estão livres agora.`),
  askMoveInAndSize: () => 'Quando gostaria de se instalar e quantas pessoas são?',
  askMoveIn: () => 'Quando gostaria de se instalar?',
  askSize: () => 'Quantas pessoas são?',
  tellBudget: () => 'Se tiver um orçamento mensal em mente, diga-me também qual é.',
  noOffices: () => 'Neste momento não há nenhum escritório privado livre.',
  officesFor: (needs, count) => (count === 1 ? `Este escritório serve${needs}:` : `Estes escritórios servem${needs}:`),
  forPeople: (size) => ` para ${people(size)}`,
  onDay: (day) => ` a partir de ${day}`,
  withinBudget: (budget) => ` por ${budget} por mês, no máximo`,
  offices: (count) => (count === 1 ? 'Este é o nosso escritório:' : 'Estes são os nossos escritórios:'),
  requestTour: () =>
    `Gostaria de ver algum? Peça uma visita com o botão correspondente; a ${dialect.team} confirmará a hora.`,
  requestThisTour: () => `Gostaria de vê-lo? Peça uma visita com o botão; a ${dialect.team} confirmará a hora.`,
  noneBigEnough: (size, most) =>
    `Nenhum dos nossos escritórios livres tem lugar para ${people(size)}; o maior é para ${most}.`,
  noneFreeThen: (day) => `Nenhum que sirva está livre ${on(day)}. Estes ficam livres mais tarde:`,
  noneWithinBudget: (budget) => `Nenhum que sirva custa, no máximo, ${budget} por mês. Os mais próximos são:`,
  forTourAnd: () =>
    `Teremos todo o ${dialect.pleasure} em mostrar o espaço. Para um escritório privado, posso marcar uma visita aqui mesmo.`,
  tourOfSpace: (team) =>
    `Teremos todo o ${dialect.pleasure} em mostrar o espaço. Basta ligar ou escrever à nossa ${dialect.team}: ${team}.`,
  capacity: (size) => `para ${people(size)}`,
  area: (size) => `${size} m²`,
  freeNow: () => 'livre agora',
  freeFrom: (day) => `livre a partir de ${day}`,
})

function people(count: number): string {
  return count === 1 ? 'uma pessoa' : `${count} pessoas`
}
