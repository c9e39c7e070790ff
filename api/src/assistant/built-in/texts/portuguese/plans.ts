import type { SystemTariffType } from '../../../../catalog/index.ts'
import type { Texts } from '../texts.ts'

type Plans = typeof import('../english/plans.ts').englishPlans

const TYPES: Record<SystemTariffType, string> = {
  HOT_DESK: 'de posto flexível',
  DEDICATED_DESK: 'de posto fixo',
  VIRTUAL_OFFICE: 'de escritório virtual',
  PRIVATE_OFFICE: 'de escritório privado',
  OTHER: 'de outro tipo',
}
const UNITS = {
  DAY: ['por dia', 'dias'],
  WEEK: ['por semana', 'semanas'],
  MONTH: ['por mês', 'meses'],
  YEAR: ['por ano', 'anos'],
} as const

/** What is said of plans and passes, in Portuguese. */
export const portuguesePlans: Pick<Texts, keyof Plans> = {
  planTypes: (types) =>
    types.length > 0 && types.length < 3 ? `planos ${types.map((type) => TYPES[type]).join(' e ')}` : 'planos',
  plansOverview: (kinds, count) => (count === 1 ? 'É isto que temos:' : `Estes são os nossos ${kinds}:`),
  plansToChoose: (kinds, day) => `Pode começar em ${day} com qualquer um destes ${kinds}:`,
  planToChoose: (name, day) => `Pode começar com ${name} em ${day}.`,
  signUpBelow: (count) =>
    count === 1 ? 'O botão abaixo leva-o à inscrição.' : 'Escolha o que preferir e inscreva-se com o respetivo botão.',
  whenToStart: () => 'Quando gostaria de começar?',
  tellStartDate: () => 'Assim que tiver uma data de início, diga-me e dou-lhe o botão de inscrição.',
  noRushForDate: () => 'Sem problema, não há pressa.',
  dayHasPassed: (day) => `${day} já passou.`,
  whichDayInstead: () => 'Que outro dia lhe daria jeito?',
  noSuchPlans: (kinds) => `De momento não temos ${kinds}.`,
  otherPlans: () => 'Estes são os planos que temos:',
  morePlans: () => 'Há mais planos: pergunte-me pelos outros.',
  noMore: () => 'É tudo o que temos de momento.',
  hereAreMore: () => 'Temos ainda o seguinte:',
  onlyThroughTeam: (names, team) => `${names}: só a nossa equipa pode tratar disso (${team}).`,
  nothingWithinBudget: (budget) => `Não tenho nada por ${budget} ou menos.`,
  cheapestIs: (name, price) => `O mais económico é ${name}, por ${price}.`,
  otherCurrency: (currency) => `Os nossos preços são em ${currency}, por isso não tive em conta o seu orçamento.`,
  plansArePerPerson: (people) => `Um plano é para uma pessoa: para ${people}, é preciso um para cada.`,
  officeMaySuit: () => 'Talvez um escritório privado também lhe sirva: pergunte-me.',
  signUpFee: (fee) => `${fee} de inscrição`,
  noSignUpFee: () => 'sem taxa de inscrição',
  notice: (days) => (days === 1 ? 'aviso prévio de um dia' : `aviso prévio de ${days} dias`),
  noNotice: () => 'sem aviso prévio',
  priceOnRequest: () => 'a equipa indica-lhe o preço',
  perCycle: (price, unit, count) =>
    count === 1 ? `${price} ${UNITS[unit][0]}` : `${price} a cada ${count} ${UNITS[unit][1]}`,
  passes: (count) => (count === 1 ? 'Este é o nosso passe diário:' : 'Estes são os nossos passes diários:'),
  passesWithin: (budget) => `Estes passes diários custam, no máximo, ${budget}:`,
  passFor: (day) => `É válido em ${day} se escolher esse dia na compra.`,
  passesPerPerson: (people) => `Para ${people} pessoas, escolha ${people} na compra.`,
  passesBelow: () => 'Pode comprar o seu com o botão.',
  noPasses: () => 'De momento não vendemos passes diários.',
  onePass: (price) => `${price} cada`,
}
