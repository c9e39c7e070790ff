import { describe, expect, test } from 'vitest'
import { portuguese } from '../words/portuguese/portuguese.ts'
import type { Topic } from '../words/words.ts'
import { type Understanding, understand } from './understand.ts'

/** A Wednesday. */
const TODAY = '2027-02-10'
const read = (text: string): Understanding =>
  understand(text, portuguese, { today: TODAY, monthFirst: false, names: [], businessName: 'Quayside' })

test.each([
  ['a partir de 1 de março', '2027-03-01'],
  ['no primeiro de abril', '2027-04-01'],
  ['em março', '2027-03-01'],
  ['em meados de abril', '2027-04-15'],
  ['no fim de maio', '2027-05-25'],
  ['15/3', '2027-03-15'],
  ['15 de março de 2027', '2027-03-15'],
  ['na próxima segunda-feira', '2027-02-15'],
  ['segunda feira', '2027-02-15'],
  ['na próxima semana', '2027-02-15'],
  ['sexta', '2027-02-12'],
  ['amanhã', '2027-02-11'],
  ['depois de amanhã', '2027-02-12'],
  ['hoje', TODAY],
  ['o mais rápido possível', TODAY],
  ['daqui a duas semanas', '2027-02-24'],
  ['daqui a um mês', '2027-03-10'],
  ['no próximo mês', '2027-03-01'],
  ['no final do mês', '2027-02-28'],
  ['no dia 20', '2027-02-20'],
])('"%s" is %s', (text, day) => {
  expect(read(text).day).toBe(day)
})

test.each(['de manhã', 'todas as segundas', '24/7', 'somos 5', 'bom dia', 'um dia', 'a segunda'])(
  '"%s" names no day',
  (text) => {
    expect(read(text).day).toBeUndefined()
  },
)

test.each([
  ['um escritório para seis pessoas', 6],
  ['somos quatro', 4],
  ['4 a 6 pessoas', 6],
  ['só para mim', 1],
  ['eu e o meu sócio', 2],
  ['uma equipa de 5', 5],
  ['e para dois?', 2],
])('"%s" are %i people', (text, people) => {
  expect(read(text).teamSize).toBe(people)
})

test.each([
  ['menos de 300 euros', 300],
  ['até 1.500 € por mês', 1500],
  ['no máximo 250€', 250],
  ['um orçamento de 800 euros', 800],
])('"%s" is a budget of %i', (text, amount) => {
  expect(read(text).budget?.amount).toBe(amount)
})

describe('topics', () => {
  test.each<[string, Topic[]]>([
    ['Quanto custa um passe diário?', ['DAY_PASSES', 'PRICES', 'QUESTION']],
    ['têm passes de um dia', ['DAY_PASSES', 'WANTING']],
    ['Procuro um escritório privado', ['OFFICES', 'WANTING']],
    ['Que planos têm?', ['PLANS', 'WANTING', 'QUESTION']],
    ['Posso visitar?', ['TOUR']],
    ['Qual é o horário?', ['HOURS']],
    ['abrem aos domingos', ['HOURS']],
    ['Onde ficam?', ['PLACE']],
    ['como chego aí', ['PLACE']],
    ['Qual é o vosso número de telefone?', ['CONTACT']],
    ['Quero falar com uma pessoa', ['PERSON']],
    ['podem ligar-me?', ['PERSON']],
    ['Não encontro a minha fatura', ['MEMBER']],
    ['já sou membro e não consigo entrar', ['MEMBER']],
    ['Você é um robô?', ['BOT']],
    ['É muito caro', ['TOO_EXPENSIVE']],
    ['Há fidelização?', ['NOTICE']],
    ['Há taxa de inscrição?', ['FEE']],
    ['O que está incluído?', ['DETAILS']],
    ['Têm outros?', ['MORE']],
    ['Fico com esse', ['TAKE']],
    ['ainda não sei', ['UNSURE']],
    ['muito obrigada', ['THANKS']],
    ['até logo', ['GOODBYE']],
    ['sim, por favor', ['YES']],
    ['não obrigado', ['NO']],
    ['Em que me pode ajudar?', ['ABILITIES']],
  ])('"%s": %j', (text, topics) => {
    expect([...read(text).topics]).toEqual(expect.arrayContaining(topics))
  })

  test.each<[string, Topic[]]>([
    ['Têm estacionamento?', ['PLANS', 'OFFICES', 'MEMBER', 'DAY_PASSES']],
    ['Quero tornar-me membro', ['MEMBER']],
    ['Um passe diário', ['PLANS', 'MEMBER']],
    ['Quanto custa um escritório?', ['HOURS', 'TOO_EXPENSIVE', 'MEMBER', 'PLANS']],
  ])('"%s" is none of %j', (text, topics) => {
    expect([...read(text).topics].filter((topic) => topics.includes(topic))).toEqual([])
  })
})

test.each([
  ['o mais barato', 'CHEAPEST'],
  ['há mais barato?', 'CHEAPER'],
  ['o maior escritório', 'BIGGEST'],
  ['algo mais pequeno', 'SMALLER'],
])('"%s" compares', (text, comparison) => {
  expect(read(text).comparison).toBe(comparison)
})

test.each([
  ['o segundo', 2],
  ['a segunda', 2],
  ['o primeiro escritório', 1],
  ['fico com o último', -1],
  ['opção 3', 3],
])('"%s" is in place %i', (text, place) => {
  expect(read(text).place).toBe(place)
})

test.each([
  ['um posto flexível', ['HOT_DESK']],
  ['coworking', ['HOT_DESK']],
  ['mesa fixa', ['DEDICATED_DESK']],
  ['morada fiscal', ['VIRTUAL_OFFICE']],
  ['escritório virtual', ['VIRTUAL_OFFICE']],
])('"%s" names plans', (text, types) => {
  expect(read(text).planTypes).toEqual(types)
})
