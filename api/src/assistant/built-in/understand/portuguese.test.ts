import { describe, expect, test } from 'vitest'
import { portuguese } from '../words/portuguese/portuguese.ts'
import type { Topic } from '../words/words.ts'
import { type Understanding, understand } from './understand.ts'

/** A Wednesday. */
const TODAY = '2027-02-10'
const read = (text: string): Understanding =>
  understand(text, portuguese, { today: TODAY, monthFirst: false, names: [], businessName: 'Quayside' })

test.each([
  ['um escritório para seis pessoas', 6],
  ['somos quatro', 4],
  ['4 a 6 pessoas', 6],
  ['só para mim', 1],
  ['eu e o meu sócio', 2],
  ['uma equipa de 5', 5],
  ['uma equipe de 8', 8],
  ['sala para 12', 12],
  ['eu e mais 3 colegas', 4],
  ['trabalho sozinha', 1],
  ['somos em cinco', 5],
  ['umas dez pessoas', 10],
  ['e para duas pessoas?', 2],
  ['entre 4 e 6 pessoas', 6],
  ['e para dois?', 2],
])('"%s" are %i people', (text, people) => {
  expect(read(text).teamSize).toBe(people)
})

test.each(['para 3 meses', 'no dia 5 de março', '10 dias por mês', 'uma sala de 20 m2', 'até 300 euros'])(
  '"%s" says nothing of people',
  (text) => {
    expect(read(text).teamSize).toBeUndefined()
  },
)

test.each([
  ['menos de 300 euros', 300, 'EUR'],
  ['até 1.500 € por mês', 1500, 'EUR'],
  ['até 1500 por mês', 1500, undefined],
  ['no máximo 250€', 250, 'EUR'],
  ['um orçamento de 800 euros', 800, 'EUR'],
  ['o nosso orçamento é de dois mil', 2000, undefined],
  ['até mil e quinhentos', 1500, undefined],
  ['não quero pagar mais de 40 euros', 40, 'EUR'],
  ['R$ 900 por mês', 900, 'BRL'],
  ['até 900 reais', 900, 'BRL'],
  ['500 dólares', 500, 'USD'],
])('"%s" is a budget of %i', (text, amount, currency) => {
  expect(read(text).budget?.amount).toBe(amount)
  expect(read(text).budget?.currencies).toEqual(currency && [currency])
})

test.each(['até 16 pessoas', 'menos de 3 dias', 'para duas pessoas', 'a partir de 1 de março', 'quanto custa?'])(
  '"%s" names no budget',
  (text) => {
    expect(read(text).budget).toBeUndefined()
  },
)

describe('topics', () => {
  test.each<[string, Topic[]]>([
    ['Quanto custa um passe diário?', ['DAY_PASSES', 'PRICES', 'QUESTION']],
    ['têm passes de um dia', ['DAY_PASSES', 'WANTING']],
    ['vocês têm diária?', ['DAY_PASSES', 'WANTING']],
    ['quanto é o day use', ['DAY_PASSES', 'PRICES']],
    ['preciso de um lugar para trabalhar amanhã, só um dia', ['DAY_PASSES', 'WANTING']],
    ['Posso ir só um dia?', ['DAY_PASSES', 'QUESTION']],
    ['Procuro um escritório privado', ['OFFICES', 'WANTING']],
    ['vocês têm salas privativas', ['OFFICES', 'WANTING']],
    ['tem sala comercial', ['OFFICES', 'WANTING', 'QUESTION']],
    ['Que planos têm?', ['PLANS', 'WANTING', 'QUESTION']],
    ['quero assinar um plano', ['PLANS', 'WANTING']],
    ['Posso visitar?', ['TOUR']],
    ['gostaria de conhecer o espaço', ['TOUR']],
    ['dá para agendar uma visita', ['TOUR']],
    ['posso ir aí dar uma olhada', ['TOUR']],
    ['Qual é o horário?', ['HOURS']],
    ['abrem aos domingos', ['HOURS']],
    ['que horas vocês abrem', ['HOURS', 'QUESTION']],
    ['funcionam no fim de semana?', ['HOURS']],
    ['Onde ficam?', ['PLACE']],
    ['como chego aí', ['PLACE']],
    ['qual é o endereço', ['PLACE', 'QUESTION']],
    ['qual a morada', ['PLACE']],
    ['Qual é o vosso número de telefone?', ['CONTACT']],
    ['Quero falar com uma pessoa', ['PERSON']],
    ['podem ligar-me?', ['PERSON']],
    ['vocês podem me ligar?', ['PERSON']],
    ['quero falar com um atendente', ['PERSON']],
    ['Não encontro a minha fatura', ['MEMBER']],
    ['já sou membro e não consigo entrar', ['MEMBER']],
    ['esqueci minha senha', ['MEMBER']],
    ['quero alterar a minha reserva', ['MEMBER']],
    ['o meu boleto não chegou', ['MEMBER']],
    ['Você é um robô?', ['BOT']],
    ['É muito caro', ['TOO_EXPENSIVE']],
    ['está acima do nosso orçamento', ['TOO_EXPENSIVE']],
    ['é caro demais', ['TOO_EXPENSIVE']],
    ['não cabe no orçamento', ['TOO_EXPENSIVE']],
    ['Há fidelização?', ['NOTICE']],
    ['Há taxa de inscrição?', ['FEE']],
    ['O que está incluído?', ['DETAILS']],
    ['o que inclui', ['DETAILS']],
    ['pode falar mais sobre ele?', ['DETAILS']],
    ['Têm outros?', ['MORE']],
    ['Fico com esse', ['TAKE']],
    ['quero esse', ['TAKE']],
    ['como faço para contratar?', ['TAKE']],
    ['ainda não sei', ['UNSURE']],
    ['não tenho certeza', ['UNSURE']],
    ['tanto faz', ['UNSURE']],
    ['muito obrigada', ['THANKS']],
    ['até logo', ['GOODBYE']],
    ['sim, por favor', ['YES']],
    ['pode ser', ['YES']],
    ['claro!', ['YES']],
    ['não obrigado', ['NO']],
    ['não, obrigada', ['NO']],
    ['agora não', ['NO']],
    ['Em que me pode ajudar?', ['ABILITIES']],
    ['tenho uma dúvida', ['ABILITIES']],
    ['gostaria de informações', ['ABILITIES']],
    ['oi, boa tarde', ['GREETING']],
    ['olá tem estacionamento', ['GREETING', 'QUESTION']],
  ])('"%s": %j', (text, topics) => {
    expect([...read(text).topics]).toEqual(expect.arrayContaining(topics))
  })

  test.each<[string, Topic[]]>([
    ['Têm estacionamento?', ['PLANS', 'OFFICES', 'MEMBER', 'DAY_PASSES']],
    ['Quero tornar-me membro', ['MEMBER']],
    ['Um passe diário', ['PLANS', 'MEMBER']],
    ['É muito caro para nós', ['HOURS', 'OFFICES']],
    ['algo mais barato', ['MORE']],
    ['há outro mais barato?', ['MORE']],
    ['têm sala de reuniões?', ['OFFICES', 'PLANS']],
    ['posso receber visitas?', ['TOUR']],
    ['está bem', ['IT', 'NO', 'HOURS']],
    ['Quanto custa um escritório?', ['HOURS', 'TOO_EXPENSIVE', 'MEMBER', 'PLANS']],
  ])('"%s" is none of %j', (text, topics) => {
    expect([...read(text).topics].filter((topic) => topics.includes(topic))).toEqual([])
  })
})

test.each([
  ['o mais barato', 'CHEAPEST'],
  ['qual é o escritório mais barato?', 'CHEAPEST'],
  ['qual o mais em conta', 'CHEAPEST'],
  ['algo mais em conta', 'CHEAPER'],
  ['o mais caro', 'DEAREST'],
  ['há mais barato?', 'CHEAPER'],
  ['o maior escritório', 'BIGGEST'],
  ['qual é a maior sala?', 'BIGGEST'],
  ['tem um maior?', 'BIGGER'],
  ['o menor', 'SMALLEST'],
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
  ['prefiro a terceira', 3],
  ['e o segundo?', 2],
  ['a 2ª', 2],
])('"%s" is in place %i', (text, place) => {
  expect(read(text).place).toBe(place)
})

test.each([
  ['um posto flexível', ['HOT_DESK']],
  ['coworking', ['HOT_DESK']],
  ['mesa compartilhada', ['HOT_DESK']],
  ['secretária partilhada', ['HOT_DESK']],
  ['estação de trabalho rotativa', ['HOT_DESK']],
  ['a minha própria secretária', ['DEDICATED_DESK']],
  ['endereço comercial', ['VIRTUAL_OFFICE']],
  ['domiciliação da empresa', ['VIRTUAL_OFFICE']],
  ['posso pagar por débito direto?', []],
  ['mesa fixa', ['DEDICATED_DESK']],
  ['morada fiscal', ['VIRTUAL_OFFICE']],
  ['escritório virtual', ['VIRTUAL_OFFICE']],
])('"%s" names plans', (text, types) => {
  expect(read(text).planTypes).toEqual(types)
})

test('the second cheapest is the one after the cheapest', () => {
  expect(read('o segundo mais barato')).toMatchObject({ comparison: 'CHEAPEST', rank: 2 })
})

test.each(['fiquei trancado do lado de fora', 'quero cancelar a minha adesão'])('"%s" is a member speaking', (text) => {
  expect([...read(text).topics]).toContain('MEMBER')
})
