import { describe, expect, test } from 'vitest'
import { spanish } from '../words/spanish/spanish.ts'
import type { Topic } from '../words/words.ts'
import { type Understanding, understand } from './understand.ts'

/** A Wednesday. */
const TODAY = '2027-02-10'
const read = (text: string): Understanding =>
  understand(text, spanish, { today: TODAY, monthFirst: false, names: [], businessName: 'Quayside' })

test.each([
  ['a partir del 1 de marzo', '2027-03-01'],
  ['el primero de abril', '2027-04-01'],
  ['en marzo', '2027-03-01'],
  ['a mediados de abril', '2027-04-15'],
  ['a finales de mayo', '2027-05-25'],
  ['el 15/3', '2027-03-15'],
  ['15 de marzo de 2027', '2027-03-15'],
  ['el próximo lunes', '2027-02-15'],
  ['la semana que viene', '2027-02-15'],
  ['el viernes', '2027-02-12'],
  ['mañana', '2027-02-11'],
  ['pasado mañana', '2027-02-12'],
  ['hoy', TODAY],
  ['lo antes posible', TODAY],
  ['en dos semanas', '2027-02-24'],
  ['el mes que viene', '2027-03-01'],
  ['a finales de mes', '2027-02-28'],
  ['el día 20', '2027-02-20'],
])('"%s" is %s', (text, day) => {
  expect(read(text).day).toBe(day)
})

test.each(['por la mañana', 'todos los lunes', '24/7', 'somos 5', 'buenos días', 'un día'])(
  '"%s" names no day',
  (text) => {
    expect(read(text).day).toBeUndefined()
  },
)

test.each([
  ['una oficina para seis personas', 6],
  ['somos cuatro', 4],
  ['4 o 6 personas', 6],
  ['solo para mí', 1],
  ['mi socio y yo', 2],
  ['un equipo de 5', 5],
  ['¿y para dos?', 2],
])('"%s" are %i people', (text, people) => {
  expect(read(text).teamSize).toBe(people)
})

test.each([
  ['menos de 300 euros', 300],
  ['hasta 1.500 € al mes', 1500],
  ['máximo 250€', 250],
  ['un presupuesto de 800 euros', 800],
])('"%s" is a budget of %i', (text, amount) => {
  expect(read(text).budget?.amount).toBe(amount)
})

describe('topics', () => {
  test.each<[string, Topic[]]>([
    ['¿Cuánto cuesta un pase de día?', ['DAY_PASSES', 'PRICES', 'QUESTION']],
    ['tienen pases diarios', ['DAY_PASSES', 'WANTING']],
    ['Busco una oficina privada', ['OFFICES', 'WANTING']],
    ['¿Qué planes tienen?', ['PLANS', 'WANTING', 'QUESTION']],
    ['¿Puedo visitarlo?', ['TOUR']],
    ['¿Cuál es el horario?', ['HOURS']],
    ['abren los domingos', ['HOURS']],
    ['¿Dónde están?', ['PLACE']],
    ['cómo llego', ['PLACE']],
    ['¿Cuál es su número de teléfono?', ['CONTACT']],
    ['Quiero hablar con una persona', ['PERSON']],
    ['que me llamen por favor', ['PERSON']],
    ['No encuentro mi factura', ['MEMBER']],
    ['ya soy miembro y no puedo entrar', ['MEMBER']],
    ['¿Eres un robot?', ['BOT']],
    ['Es demasiado caro', ['TOO_EXPENSIVE']],
    ['¿Hay permanencia?', ['NOTICE']],
    ['¿Hay cuota de inscripción?', ['FEE']],
    ['¿Qué incluye?', ['DETAILS']],
    ['¿Tienen otros?', ['MORE']],
    ['Me lo quedo', ['TAKE']],
    ['todavía no lo sé', ['UNSURE']],
    ['muchas gracias', ['THANKS']],
    ['hasta luego', ['GOODBYE']],
    ['sí, por favor', ['YES']],
    ['no gracias', ['NO']],
    ['¿En qué me puedes ayudar?', ['ABILITIES']],
  ])('"%s": %j', (text, topics) => {
    expect([...read(text).topics]).toEqual(expect.arrayContaining(topics))
  })

  test.each<[string, Topic[]]>([
    ['¿Tienen aparcamiento?', ['PLANS', 'OFFICES', 'MEMBER', 'DAY_PASSES']],
    ['Quiero hacerme miembro', ['MEMBER']],
    ['Un pase de día', ['PLANS', 'MEMBER']],
    ['¿Cuánto cuesta una oficina?', ['HOURS', 'TOO_EXPENSIVE', 'MEMBER', 'PLANS']],
  ])('"%s" is none of %j', (text, topics) => {
    expect([...read(text).topics].filter((topic) => topics.includes(topic))).toEqual([])
  })
})

test.each([
  ['la más barata', 'CHEAPEST'],
  ['¿hay algo más barato?', 'CHEAPER'],
  ['la oficina más grande', 'BIGGEST'],
  ['algo más pequeño', 'SMALLER'],
])('"%s" compares', (text, comparison) => {
  expect(read(text).comparison).toBe(comparison)
})

test.each([
  ['la segunda', 2],
  ['la primera oficina', 1],
  ['me quedo con el último', -1],
  ['opción 3', 3],
])('"%s" is in place %i', (text, place) => {
  expect(read(text).place).toBe(place)
})

test.each([
  ['un puesto flexible', ['HOT_DESK']],
  ['coworking', ['HOT_DESK']],
  ['mesa fija', ['DEDICATED_DESK']],
  ['domiciliación fiscal', ['VIRTUAL_OFFICE']],
  ['oficina virtual', ['VIRTUAL_OFFICE']],
])('"%s" names plans', (text, types) => {
  expect(read(text).planTypes).toEqual(types)
})
