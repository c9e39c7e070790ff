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
  ['desde el 1º de marzo', '2027-03-01'],
  ['el primero de abril', '2027-04-01'],
  ['en marzo', '2027-03-01'],
  ['marzo', '2027-03-01'],
  ['a mediados de abril', '2027-04-15'],
  ['a finales de mayo', '2027-05-25'],
  ['a principios de junio', '2027-06-01'],
  ['el 15/3', '2027-03-15'],
  ['15 de marzo de 2027', '2027-03-15'],
  ['01/03/2027', '2027-03-01'],
  ['el próximo lunes', '2027-02-15'],
  ['el lunes que viene', '2027-02-15'],
  ['proximo viernes', '2027-02-12'],
  ['el viernes', '2027-02-12'],
  ['el miércoles', '2027-02-17'],
  ['la semana que viene', '2027-02-15'],
  ['el martes de la semana que viene', '2027-02-16'],
  ['mañana', '2027-02-11'],
  ['manana por la manana', '2027-02-11'],
  ['pasado mañana', '2027-02-12'],
  ['hoy', TODAY],
  ['ayer', '2027-02-09'],
  ['el lunes pasado', '2027-02-08'],
  ['lo antes posible', TODAY],
  ['cuanto antes', TODAY],
  ['en dos semanas', '2027-02-24'],
  ['dentro de tres semanas', '2027-03-03'],
  ['dentro de un mes', '2027-03-10'],
  ['en una semana', '2027-02-17'],
  ['el mes que viene', '2027-03-01'],
  ['a principios del próximo mes', '2027-03-01'],
  ['a finales de mes', '2027-02-28'],
  ['a partir del 20', '2027-02-20'],
  ['el día 15', '2027-02-15'],
  ['el día 20', '2027-02-20'],
  ['en agosto', '2027-08-01'],
  ['septiembre', '2027-09-01'],
  ['el año que viene', '2028-01-01'],
])('"%s" is %s', (text, day) => {
  expect(read(text).day).toBe(day)
})

test.each([
  'para un día',
  'todos los lunes',
  'los domingos',
  '24/7',
  'somos 5',
  'hola',
  'por la mañana',
  'de lunes a viernes',
  'dos días a la semana',
  'durante 3 meses',
  'el segundo',
  'menos de 300 al mes',
  'ahora no',
])('"%s" names no day', (text) => {
  expect(read(text).day).toBeUndefined()
})

test.each([
  ['una oficina para seis personas', 6],
  ['somos cuatro', 4],
  ['seríamos unas 8', 8],
  ['de 4 a 6 personas', 6],
  ['4 o 6 personas', 6],
  ['¿y para dos?', 2],
  ['solo para mí', 1],
  ['trabajo solo', 1],
  ['mi socio y yo', 2],
  ['yo y mis 3 compañeros', 4],
  ['mis tres socias y yo', 4],
  ['un equipo de 5', 5],
  ['¿y para dos personas?', 2],
  ['y para dos', 2],
  ['despacho para 12', 12],
])('"%s" are %i people', (text, people) => {
  expect(read(text).teamSize).toBe(people)
})

test.each(['para 3 meses', 'una oficina para 2 semanas', 'el 5 de marzo', '10 días al mes', 'una oficina de 20 m2'])(
  '"%s" says nothing of people',
  (text) => {
    expect(read(text).teamSize).toBeUndefined()
  },
)

test.each([
  ['menos de 300 euros', 300, 'EUR'],
  ['hasta 1 500 € al mes', 1500, 'EUR'],
  ['hasta 1.500 al mes', 1500, undefined],
  ['máx 250€', 250, 'EUR'],
  ['presupuesto de 800 euros', 800, 'EUR'],
  ['un máximo de 250€', 250, 'EUR'],
  ['nuestro presupuesto es de unos dos mil', 2000, undefined],
  ['como mucho mil quinientos', 1500, undefined],
  ['no quiero pagar más de 40 euros', 40, 'EUR'],
  ['500 dólares', 500, 'USD'],
  ['tenemos 2500 de presupuesto', 2500, undefined],
])('"%s" is a budget of %i', (text, amount, currency) => {
  expect(read(text).budget?.amount).toBe(amount)
  expect(read(text).budget?.currencies?.[0]).toBe(currency)
})

test.each(['hasta 16 personas', 'menos de 3 días', 'para dos personas', 'a partir del 1 de marzo', '¿cuánto cuesta?'])(
  '"%s" names no budget',
  (text) => {
    expect(read(text).budget).toBeUndefined()
  },
)

describe('topics', () => {
  test.each<[string, Topic[]]>([
    ['¿Cuánto cuesta un pase de día?', ['DAY_PASSES', 'PRICES', 'QUESTION']],
    ['cuanto cuesta un pase diario', ['DAY_PASSES', 'PRICES', 'QUESTION']],
    ['¿Puedo ir solo un día?', ['DAY_PASSES', 'QUESTION']],
    ['necesito un sitio para trabajar mañana, solo un dia', ['DAY_PASSES', 'WANTING']],
    ['Busco una oficina privada', ['OFFICES', 'WANTING']],
    ['tienen despachos', ['OFFICES', 'WANTING', 'QUESTION']],
    ['tienen pases diarios', ['DAY_PASSES', 'WANTING']],
    ['¿Qué planes ofrecen?', ['PLANS', 'WANTING', 'QUESTION']],
    ['quiero hacerme socia', ['PLANS', 'WANTING']],
    ['¿Puedo visitarlo?', ['TOUR']],
    ['me gustaría ver la oficina', ['TOUR', 'OFFICES']],
    ['quiero concertar una cita', ['TOUR']],
    ['¿Cuál es su horario?', ['HOURS']],
    ['a que hora abren', ['HOURS', 'QUESTION']],
    ['¿Abren los domingos?', ['HOURS']],
    ['¿Dónde están?', ['PLACE']],
    ['como llego', ['PLACE', 'QUESTION']],
    ['cual es la direccion', ['PLACE']],
    ['¿Cuál es su número de teléfono?', ['CONTACT']],
    ['quiero hablar con una persona', ['PERSON']],
    ['¿Me pueden llamar?', ['PERSON']],
    ['llámenme por favor', ['PERSON']],
    ['que me llamen por favor', ['PERSON']],
    ['No encuentro mi factura', ['MEMBER']],
    ['ya soy miembro y no puedo entrar', ['MEMBER']],
    ['olvidé mi contraseña', ['MEMBER']],
    ['quiero cambiar mi reserva', ['MEMBER']],
    ['¿Eres un robot?', ['BOT']],
    ['estoy hablando con una persona real?', ['BOT']],
    ['Es demasiado caro', ['TOO_EXPENSIVE']],
    ['uf, muy cara', ['TOO_EXPENSIVE']],
    ['se pasa de nuestro presupuesto', ['TOO_EXPENSIVE']],
    ['no me lo puedo permitir', ['TOO_EXPENSIVE']],
    ['¿Cuál es el preaviso?', ['NOTICE']],
    ['hay permanencia?', ['NOTICE']],
    ['¿Hay gastos de inscripción?', ['FEE']],
    ['¿Qué incluye?', ['DETAILS']],
    ['cuénteme más', ['DETAILS']],
    ['¿Tienen otras?', ['MORE']],
    ['y algo más', ['MORE']],
    ['Me lo quedo', ['TAKE']],
    ['la quiero', ['TAKE']],
    ['¿cómo me inscribo?', ['TAKE']],
    ['todavía no lo sé', ['UNSURE']],
    ['no estoy seguro', ['UNSURE']],
    ['muchas gracias', ['THANKS']],
    ['hasta luego', ['GOODBYE']],
    ['sí, por favor', ['YES']],
    ['vale', ['YES']],
    ['no, gracias', ['NO']],
    ['no gracias', ['NO']],
    ['todavía no', ['NO']],
    ['¿En qué me puede ayudar?', ['ABILITIES']],
    ['tengo una duda', ['ABILITIES']],
    ['Buenas tardes', ['GREETING']],
    ['hola tienen parking', ['GREETING', 'QUESTION']],
  ])('"%s": %j', (text, topics) => {
    expect([...read(text).topics]).toEqual(expect.arrayContaining(topics))
  })

  test.each<[string, Topic[]]>([
    ['¿Tienen aparcamiento?', ['PLANS', 'OFFICES', 'MEMBER', 'DAY_PASSES', 'TOUR']],
    ['Quisiera hacerme miembro', ['MEMBER']],
    ['Un pase de día', ['PLANS', 'MEMBER']],
    ['Es demasiado caro para nosotros', ['HOURS', 'OFFICES']],
    ['¿Cuánto cuesta una oficina?', ['HOURS', 'TOO_EXPENSIVE', 'MEMBER', 'PLANS']],
    ['algo más barato', ['MORE']],
    ['lo necesito cuanto antes', ['PRICES']],
    ['¿puedo recibir visitas?', ['TOUR']],
    ['¿tienen sala de reuniones?', ['OFFICES', 'PLANS']],
    ['esta bien', ['IT', 'NO']],
  ])('"%s" is none of %j', (text, topics) => {
    expect([...read(text).topics].filter((topic) => topics.includes(topic))).toEqual([])
  })
})

test.each([
  ['la más barata', 'CHEAPEST'],
  ['¿cuál es el despacho más barato?', 'CHEAPEST'],
  ['el de menor precio', 'CHEAPEST'],
  ['¿hay algo más barato?', 'CHEAPER'],
  ['tienen una oficina mas economica', 'CHEAPER'],
  ['la mas cara', 'DEAREST'],
  ['la oficina más grande', 'BIGGEST'],
  ['algo más amplio', 'BIGGER'],
  ['la más pequeña', 'SMALLEST'],
  ['algo más pequeño', 'SMALLER'],
])('"%s" compares', (text, comparison) => {
  expect(read(text).comparison).toBe(comparison)
})

test.each([
  ['la segunda', 2],
  ['¿y la segunda?', 2],
  ['el primer despacho', 1],
  ['prefiero la tercera', 3],
  ['me quedo con la última', -1],
  ['me quedo con el último', -1],
  ['opción 3', 3],
  ['la 2ª', 2],
])('"%s" is in place %i', (text, place) => {
  expect(read(text).place).toBe(place)
})

test.each([
  ['un puesto flexible', ['HOT_DESK']],
  ['escritorio compartido', ['HOT_DESK']],
  ['hot desk', ['HOT_DESK']],
  ['coworking', ['HOT_DESK']],
  ['una mesa fija', ['DEDICATED_DESK']],
  ['mi propio escritorio', ['DEDICATED_DESK']],
  ['domiciliación de empresa', ['VIRTUAL_OFFICE']],
  ['oficina virtual', ['VIRTUAL_OFFICE']],
  ['una dirección fiscal', ['VIRTUAL_OFFICE']],
  ['¿puedo pagar por domiciliación bancaria?', []],
])('"%s" names plans', (text, types) => {
  expect(read(text).planTypes).toEqual(types)
})

test('the second cheapest is the one after the cheapest', () => {
  expect(read('el segundo más barato')).toMatchObject({ comparison: 'CHEAPEST', rank: 2 })
})
