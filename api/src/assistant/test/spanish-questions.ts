import type { Exchanged } from './prospect-questions.ts'

const HOT_DESKS = ['Hot Desk Part-time', 'Hot Desk Full-time', 'Hot Desk Unlimited']
const WHEN = '¿Cuándo le gustaría empezar?'
const OFFICE_NEEDS = '¿Cuándo le gustaría mudarse y cuántas personas son?'

/** What Spanish-speaking prospects type, asked on Monday 23 November 2026 at Quayside Coworking. */
export const spanishQuestions: Exchanged[][] = [
  [
    { says: 'hola', tells: ['¡Hola! Le damos la bienvenida a Quayside Coworking', 'pases de día'] },
    {
      says: '¿tienen puestos flexibles?',
      tells: [...HOT_DESKS, '145 € al mes', 'preaviso de 14 días', '25 € de inscripción', WHEN],
    },
    {
      says: 'el próximo lunes',
      cards: HOT_DESKS,
      asked: { startDate: '2026-11-30' },
      tells: ['lunes, 30 de noviembre de 2026'],
    },
    { says: 'la segunda', cards: ['Hot Desk Full-time'] },
    { says: '¿cuánto cuesta?', cards: ['Hot Desk Full-time'], tells: ['225 € al mes'] },
    { says: '¿y el más barato?', cards: ['Hot Desk Part-time'], tells: ['145 € al mes'] },
  ],
  [
    { says: 'busco una oficina privada', tells: [OFFICE_NEEDS, 'entre 2 y 16 personas', '690 € al mes'] },
    {
      says: '4 personas desde enero, presupuesto 1500',
      cards: ['Joyce Suite'],
      asked: { moveInDate: '2027-01-01', teamSize: 4, budget: { amountMinor: 150000, currency: 'EUR' } },
      tells: ['Esta oficina encaja para 4 personas'],
    },
    { says: '¿y para dos personas?', cards: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'] },
    { says: 'la Liffey Studio por favor', cards: ['Liffey Studio'], tells: ['9 m²', 'libre ahora'] },
    { says: 'es demasiado caro', tells: ['nada más allá de Liffey Studio'] },
  ],
  [
    {
      says: 'cuanto cuesta un pase de dia',
      cards: ['Day Pass', 'Day Pass with Meeting Room'],
      tells: ['25 €', '45 €'],
    },
    {
      says: 'pase de día por menos de 40 euros para mañana',
      cards: ['Day Pass'],
      asked: { startDate: '2026-11-24', budget: { amountMinor: 4000, currency: 'EUR' } },
      tells: ['martes, 24 de noviembre de 2026'],
    },
    { says: '¿para 3 personas?', cards: ['Day Pass'], tells: ['Para 3 personas'] },
  ],
  [
    {
      says: '¿Cuáles son sus precios?',
      tells: ['pases de día desde 25 €', 'planes desde 39 €', 'oficinas privadas desde 690 €', /\?$/],
    },
    { says: 'oficinas', tells: [OFFICE_NEEDS] },
  ],
  [
    { says: '¿cuál es su horario?', tells: ['Abrimos de lunes a viernes de 8:00 a 20:00', 'Cerramos los domingos'] },
    { says: 'abren los domingos?', tells: ['Los domingos estamos cerrados'], withholds: ['20:00'] },
    {
      says: 'están abiertos el próximo sábado',
      tells: ['El sábado, 28 de noviembre de 2026, abrimos de 9:00 a 17:00'],
    },
    { says: 'dónde están', tells: ['12 Custom House Quay'] },
    { says: 'cual es su telefono', tells: ['+353 1 555 0100'] },
  ],
  [
    { says: '¿puedo hablar con una persona?', tells: ['+353 1 555 0100', 'hello@quayside.example'] },
    { says: '¿eres un robot?', tells: ['asistente de IA'] },
    { says: 'gracias', tells: ['No hay de qué'] },
    { says: 'adiós', tells: ['Hasta pronto'] },
  ],
  [
    { says: 'necesito una oficina virtual, dirección postal', tells: ['Virtual Office Basic', '39 €', WHEN] },
    { says: 'todavía no lo sé', tells: ['no hay prisa'], withholds: [WHEN] },
    {
      says: 'cuanto antes',
      cards: ['Virtual Office Basic', 'Virtual Office Plus'],
      asked: { startDate: '2026-11-23' },
    },
  ],
  [
    { says: 'mi factura está mal', tells: ['nuestro equipo'] },
    { says: 'no puedo entrar en mi cuenta', tells: ['nuestro equipo'] },
  ],
  [
    {
      says: '¿tienen una oficina con balcón?',
      cards: ['Samuel Loft'],
      tells: ['libre a partir del viernes, 1 de enero'],
    },
    { says: '¿cuál es la oficina más barata?', cards: ['Liffey Studio'] },
    { says: '¿una más grande?', cards: ['Beckett Room'] },
    { says: '¿podemos visitarla?', cards: ['Beckett Room'] },
  ],
  [
    { says: 'quiero inscribirme desde ayer', tells: ['22 de noviembre de 2026 ya ha pasado', '¿Qué otro día'] },
    { says: '01/03/2027', cards: [...HOT_DESKS, 'Dedicated Desk', 'Virtual Office Basic'] },
    { says: '¿hay otros?', cards: ['Virtual Office Plus', "(Founders' Table)"] },
  ],
  [
    { says: 'somos un equipo de 6. necesitamos una oficina. el presupuesto es de 2000 al mes.', tells: ['mudarse'] },
    {
      says: 'desde marzo',
      cards: ['Samuel Loft'],
      asked: { moveInDate: '2027-03-01', teamSize: 6, budget: { amountMinor: 200000, currency: 'EUR' } },
    },
    { says: 'hay otra mas barata', tells: ['nada más allá de Samuel Loft'] },
  ],
  [{ says: 'oficina para 30 personas', cards: ['Harbour Office'], tells: ['capacidad para 30 personas', '16'] }],
  [
    {
      says: '¿ofrecen hot desks y tienen gimnasio?',
      unanswered: true,
      tells: [...HOT_DESKS, 'no puedo responder', WHEN],
    },
    { says: '¿y el unlimited?', tells: ['285 € al mes'], withholds: [WHEN] },
    { says: 'vale, apúnteme', tells: ['Hot Desk Unlimited'] },
    { says: 'la semana que viene', cards: ['Hot Desk Unlimited'], asked: { startDate: '2026-11-30' } },
  ],
  [
    {
      says: 'quiero un puesto fijo a partir del 12.01.2027',
      cards: ['Dedicated Desk', "(Founders' Table)"],
      asked: { startDate: '2027-01-12' },
    },
    { says: 'cual es el preaviso', tells: ['preaviso de 30 días'], cards: ['Dedicated Desk', "(Founders' Table)"] },
  ],
  [
    { says: 'oficina', tells: [OFFICE_NEEDS] },
    { says: '3', cards: ['Beckett Room', 'Joyce Suite', 'Samuel Loft'], asked: { teamSize: 3 } },
    { says: 'el mes que viene', cards: ['Beckett Room', 'Joyce Suite', 'Custom House Suite'] },
  ],
  [
    {
      says: 'oficina para seis personas con sala de reuniones',
      cards: ['Samuel Loft', 'Custom House Suite'],
      asked: { teamSize: 6 },
    },
  ],
  [{ says: '¿puedo ir a ver el espacio?', tells: ['enseñarle el espacio', OFFICE_NEEDS] }],
  [{ says: '¿Tienen piscina?', unanswered: true, tells: ['no tengo la respuesta'] }],
  [{ says: 'cuéntame un chiste', unanswered: true }],
]
