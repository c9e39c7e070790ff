import type { SystemTariffType } from '../../../../catalog/index.ts'
import type { Texts } from '../texts.ts'
import { on, the } from './days.ts'
import type { Dialect } from './dialect.ts'

type Plans = typeof import('../english/plans.ts').englishPlans

const UNITS = {
  DAY: ['por dia', 'dias'],
  WEEK: ['por semana', 'semanas'],
  MONTH: ['por mês', 'meses'],
  YEAR: ['por ano', 'anos'],
} as const

/** What is said of plans and passes, in Portuguese. */
export const portuguesePlans = (dialect: Dialect): Pick<Texts, keyof Plans> => ({
  planTypes: (types) =>
    types.length > 0 && types.length < 3
      ? `planos ${types.map((type) => typesIn(dialect)[type]).join(' e ')}`
      : 'planos',
  plansOverview: (kinds, count) => (count === 1 ? 'É isto que temos:' : `Estes são os nossos ${kinds}:`),
  plansToChoose: (kinds, day) => `Pode começar ${on(day)} com qualquer um destes ${kinds}:`,
  planToChoose: (name, day) => `Pode começar com ${name} ${on(day)}.`,
  signUpBelow: (count) =>
    count === 1
      ? 'O botão abaixo leva à inscrição.'
      : 'Escolha o que preferir e inscreva-se com o botão correspondente.',
  whenToStart: () => 'Quando gostaria de começar?',
  tellStartDate: () => 'Quando tiver uma data de início, diga-me qual é e mostro o botão de inscrição.',
  noRushForDate: () => 'Sem problema, não há pressa.',
  dayHasPassed: (day) => `${the(day)}, já passou.`,
  whichDayInstead: () => 'Que outro dia seria melhor?',
  noSuchPlans: (kinds) => `Neste momento não temos ${kinds}.`,
  otherPlans: () => 'Estes são os planos que temos:',
  morePlans: () => 'Há mais planos: pergunte-me pelos outros.',
  noMore: () => 'É tudo o que temos neste momento.',
  hereAreMore: () => 'Temos ainda o seguinte:',
  onlyThroughTeam: (names, team) => `${names}: só através da nossa ${dialect.team} (${team}).`,
  nothingWithinBudget: (budget) => `Não tenho nada por ${budget} ou menos.`,
  cheapestIs: (name, price) => `O preço mais baixo é o de ${name}: ${price}.`,
  otherCurrency: (currency) => `Os nossos preços são em ${currency}, por isso deixei o seu orçamento de lado.`,
  plansArePerPerson: (people) =>
    `Cada plano é para uma pessoa: para ${people} pessoas, é preciso um plano para cada uma.`,
  officeMaySuit: () => 'Um escritório privado também pode servir: pergunte-me.',
  signUpFee: (fee) => `${fee} de inscrição`,
  noSignUpFee: () => 'sem taxa de inscrição',
  notice: (days) => (days === 1 ? 'aviso prévio de um dia' : `aviso prévio de ${days} dias`),
  noNotice: () => 'sem aviso prévio',
  priceOnRequest: () => `a ${dialect.team} informa o preço`,
  perCycle: (price, unit, count) =>
    count === 1 ? `${price} ${UNITS[unit][0]}` : `${price} a cada ${count} ${UNITS[unit][1]}`,
  passes: (count) => (count === 1 ? 'Este é o nosso passe diário:' : 'Estes são os nossos passes diários:'),
  passesWithin: (budget) => `Estes passes diários custam, no máximo, ${budget}:`,
  passFor: (day) => `É válido ${on(day)}, se escolher esse dia na compra.`,
  passesPerPerson: (people) => `Para ${people} pessoas, escolha ${people} na compra.`,
  passesBelow: () => 'Pode comprar o seu com o botão.',
  noPasses: () => 'Neste momento não vendemos passes diários.',
  onePass: (price) => `${price} cada`,
})

const typesIn = ({ flexibleDesk, fixedDesk }: Dialect): Record<SystemTariffType, string> => ({
  HOT_DESK: `de ${flexibleDesk}`,
  DEDICATED_DESK: `de ${fixedDesk}`,
  VIRTUAL_OFFICE: 'de escritório virtual',
  PRIVATE_OFFICE: 'de escritório privado',
  OTHER: 'de outro tipo',
})
