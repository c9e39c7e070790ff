import { expect, test } from 'vitest'
import { portuguese } from '../words/portuguese/portuguese.ts'
import { type Understanding, understand } from './understand.ts'

/** A Wednesday. */
const TODAY = '2027-02-10'
const read = (text: string): Understanding =>
  understand(text, portuguese, { today: TODAY, monthFirst: false, names: [], businessName: 'Quayside' })

test.each([
  ['a partir de 1 de março', '2027-03-01'],
  ['no primeiro de abril', '2027-04-01'],
  ['em março', '2027-03-01'],
  ['março', '2027-03-01'],
  ['início de junho', '2027-06-01'],
  ['fim de junho', '2027-06-25'],
  ['em agosto', '2027-08-01'],
  ['1º de março', '2027-03-01'],
  ['01/03/2027', '2027-03-01'],
  ['a partir do dia 15', '2027-02-15'],
  ['em março de 2028', '2028-03-01'],
  ['em meados de abril', '2027-04-15'],
  ['no fim de maio', '2027-05-25'],
  ['15/3', '2027-03-15'],
  ['15 de março de 2027', '2027-03-15'],
  ['na próxima segunda-feira', '2027-02-15'],
  ['segunda feira', '2027-02-15'],
  ['na segunda', '2027-02-15'],
  ['próxima segunda', '2027-02-15'],
  ['segunda que vem', '2027-02-15'],
  ['a partir de terça', '2027-02-16'],
  ['terça-feira da próxima semana', '2027-02-16'],
  ['na próxima sexta', '2027-02-12'],
  ['na quarta', '2027-02-17'],
  ['no sábado', '2027-02-13'],
  ['semana que vem', '2027-02-15'],
  ['na próxima semana', '2027-02-15'],
  ['sexta', '2027-02-12'],
  ['amanhã', '2027-02-11'],
  ['depois de amanhã', '2027-02-12'],
  ['hoje', TODAY],
  ['o mais rápido possível', TODAY],
  ['o quanto antes', TODAY],
  ['imediatamente', TODAY],
  ['ontem', '2027-02-09'],
  ['na segunda passada', '2027-02-08'],
  ['daqui a duas semanas', '2027-02-24'],
  ['daqui a um mês', '2027-03-10'],
  ['daqui a três meses', '2027-05-10'],
  ['em uma semana', '2027-02-17'],
  ['dentro de 10 dias', '2027-02-20'],
  ['mês que vem', '2027-03-01'],
  ['ano que vem', '2028-01-01'],
  ['no próximo mês', '2027-03-01'],
  ['no final do mês', '2027-02-28'],
  ['no dia 20', '2027-02-20'],
])('"%s" is %s', (text, day) => {
  expect(read(text).day).toBe(day)
})

test.each([
  'de manhã',
  'todas as segundas',
  '24/7',
  'somos 5',
  'bom dia',
  'um dia',
  'a segunda',
  'e a segunda?',
  'aos domingos',
  'de segunda a sexta',
  'dois dias por semana',
  'durante 3 meses',
  'menos de 300 por mês',
  'agora não',
  'posso ter um cão?',
  'já sou membro',
])('"%s" names no day', (text) => {
  expect(read(text).day).toBeUndefined()
})
