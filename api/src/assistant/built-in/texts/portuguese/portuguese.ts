import type { Format } from '../../format.ts'
import type { HoursLine, Team, Texts } from '../texts.ts'
import { portugueseOffices } from './offices.ts'
import { portuguesePlans } from './plans.ts'

/** Everything that the assistant says, in Portuguese. */
export const portugueseTexts: Texts = {
  ...portuguesePlans,
  ...portugueseOffices,
  hi: () => 'Olá!',
  hello: (team) => `Olá! Damos-lhe as boas-vindas a ${team.business}.`,
  helpWith: () => 'Posso informar sobre passes diários, planos e escritórios privados, preços, horários e como chegar.',
  whatFor: () => 'O que procura: um passe diário, um plano ou um escritório privado?',
  howCanIHelp: () => 'O que gostaria de saber?',
  youAreWelcome: () => 'De nada. Posso ajudar em mais alguma coisa?',
  goodbye: (team) => `Até breve, e obrigado pelo seu interesse em ${team.business}. Será um gosto recebê-lo.`,
  gladly: () => 'Com todo o gosto.',
  allRight: () => 'Muito bem. Pergunte quando quiser.',
  iAmAnAssistant: (team) => `Sou o assistente de IA de ${team.business}, não uma pessoa.`,
  handOver: (team) => `Claro. Pode contactar diretamente a equipa de ${team.business}: ${reach(team)}.`,
  memberHandOver: (team) =>
    `Não consigo ver as contas dos membros, mas a nossa equipa trata disso consigo: ${reach(team)}.`,
  memberMore: (team) => `Se isso não resolver, a nossa equipa ajuda: ${reach(team)}.`,
  unknown: (team) => `Lamento, não tenho resposta para isso. A nossa equipa ajuda com todo o gosto: ${reach(team)}.`,
  onlyIn: (language: string) => `Só posso dizer-lho em ${language}:`,
  unknownRest: (team) =>
    `A uma das suas perguntas não consigo responder; a nossa equipa ajuda com todo o gosto: ${reach(team)}.`,
  noMoreOfThat: (name) => `Não tenho nada além de ${name} que sirva.`,
  gone: () => 'Essa opção já não está disponível.',
  contact: (team) => `Pode contactar-nos aqui: ${reach(team)}.`,
  reach,
  action: (kind, name) =>
    ({ TOUR: `Pedir uma visita a ${name}`, PLAN: `Inscrever-se em ${name}`, DAY_PASS: 'Comprar um passe diário' })[
      kind
    ],
  terms: (parts) => `${parts.join(', ')}.`,
  address: (business, lines) => `${business} fica em ${lines.join(', ')}.`,
  opening: (lines, format) =>
    `Estamos abertos ${format.and(lines.map((line) => `${days(line, format)} ${hours(line, format)}`))}.`,
  closedOn: (lines, format) => `Estamos fechados ${format.and(lines.map((line) => days(line, format)))}.`,
  openOn: (day, line, format) => `Em ${day} estamos abertos ${hours(line, format)}.`,
  notOpenOn: (day) => `Em ${day} estamos fechados.`,
  hoursUnknown: (team) => `Pergunte o horário à nossa equipa: ${reach(team)}.`,
  pricesFrom: (kind, price) =>
    ({
      PLANS: `planos desde ${price}`,
      OFFICES: `escritórios privados desde ${price}`,
      DAY_PASSES: `passes diários desde ${price}`,
    })[kind],
  overview: (offers) => `Temos ${offers}.`,
  whichOne: () => 'Sobre o que gostaria de saber mais?',
  itCosts: (name, price) => `${name} custa ${price}.`,
  priceFromTeam: (name, team) => `A nossa equipa indica-lhe o preço de ${name}: ${team}.`,
}

function days({ from, to }: HoursLine, format: Format): string {
  if (from === to) return `${from >= 6 ? 'ao' : 'à'} ${format.weekday(from)}`
  return to - from === 1
    ? `${format.weekday(from)} e ${format.weekday(to)}`
    : `de ${format.weekday(from)} a ${format.weekday(to)}`
}

function hours({ opens, closes }: HoursLine, format: Format): string {
  return opens && closes ? `das ${format.time(opens)} às ${format.time(closes)}` : ''
}

function reach(team: Team): string {
  return `telefone ${team.phone}, e-mail ${team.email}`
}
