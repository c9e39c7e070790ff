import type { Format } from '../../format.ts'
import type { HoursLine, Team, Texts } from '../texts.ts'
import { every, on } from './days.ts'
import { BRAZILIAN, type Dialect, EUROPEAN } from './dialect.ts'
import { portugueseOffices } from './offices.ts'
import { portuguesePlans } from './plans.ts'

/** Formal, and but for the words of the dialect as both sides of the Atlantic write it. */
const textsIn = (dialect: Dialect): Texts => ({
  ...portuguesePlans(dialect),
  ...portugueseOffices(dialect),
  hi: () => 'Olá!',
  hello: (team) => `Olá! Boas-vindas a ${team.business}.`,
  helpWith: () => 'Posso informar sobre passes diários, planos e escritórios privados, preços, horários e como chegar.',
  whatFor: () => 'O que procura: um passe diário, um plano ou um escritório privado?',
  howCanIHelp: () => 'O que gostaria de saber?',
  youAreWelcome: () => 'De nada. Posso ajudar em mais alguma coisa?',
  goodbye: (team) =>
    `Até breve, e obrigado pelo seu interesse em ${team.business}. Teremos todo o ${dialect.pleasure} em receber a sua visita.`,
  gladly: () => `Com todo o ${dialect.pleasure}.`,
  allRight: () => 'Muito bem. Pergunte quando quiser.',
  iAmAnAssistant: (team) => `Sou o assistente de IA de ${team.business}, não uma pessoa.`,
  handOver: (team) =>
    `Claro. Pode ${dialect.toContact} diretamente a ${dialect.team} de ${team.business}: ${reach(team)}.`,
  memberHandOver: (team) =>
    `Não consigo ver as contas dos membros, mas a nossa ${dialect.team} resolve isso: ${reach(team)}.`,
  memberMore: (team) => `Se isso não bastar, a nossa ${dialect.team} ajuda: ${reach(team)}.`,
  unknown: (team) =>
    `Lamento, não tenho resposta para isso. A nossa ${dialect.team} ajuda com todo o ${dialect.pleasure}: ${reach(team)}.`,
  onlyIn: (language: string) => `Só posso responder em ${language}:`,
  unknownRest: (team) =>
    `A uma das suas perguntas não consigo responder; a nossa ${dialect.team} ajuda com todo o ${dialect.pleasure}: ${reach(team)}.`,
  noMoreOfThat: (name) => `Não tenho nada além de ${name} que sirva.`,
  gone: () => 'Essa opção já não está disponível.',
  contact: (team) => `Pode ${dialect.toContact}-nos aqui: ${reach(team)}.`,
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
  openOn: (day, line, format) => `${opening(day)} estamos abertos ${hours(line, format)}.`,
  notOpenOn: (day) => `${opening(day)} estamos fechados.`,
  hoursUnknown: (team) => `Pergunte o horário à nossa ${dialect.team}: ${reach(team)}.`,
  pricesFrom: (kind, price) =>
    ({
      PLANS: `planos desde ${price}`,
      OFFICES: `escritórios privados desde ${price}`,
      DAY_PASSES: `passes diários desde ${price}`,
    })[kind],
  overview: (offers) => `Temos ${offers}.`,
  whichOne: () => 'Sobre o que gostaria de saber mais?',
  itCosts: (name, price) => `${name} custa ${price}.`,
  priceFromTeam: (name, team) => `A nossa ${dialect.team} informa o preço de ${name}: ${team}.`,
})

/** Everything that the assistant says, in Portuguese as written in Portugal. */
export const portugueseTexts = textsIn(EUROPEAN)

/** Everything that the assistant says, in Portuguese as written in Brazil. */
export const brazilianTexts = textsIn(BRAZILIAN)

function days({ from, to }: HoursLine, format: Format): string {
  const [first, last] = [format.weekday(from), format.weekday(to)]
  if (from === to) return every(first)
  return to - from === 1 ? `${every(first)} e ${every(last)}` : `de ${first} a ${last}`
}

function hours({ opens, closes }: HoursLine, format: Format): string {
  return opens && closes ? `das ${format.time(opens)} às ${format.time(closes)}` : ''
}

/** "Aos domingos" of each week, "No sábado, 5 de dezembro de 2026," of one day. */
function opening(day: string): string {
  const said = day.includes(',') ? `${on(day)},` : every(day)
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function reach(team: Team): string {
  return `telefone ${team.phone}, e-mail ${team.email}`
}
