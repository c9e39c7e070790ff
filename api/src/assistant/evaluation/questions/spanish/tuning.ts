import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** What Spanish speakers type; rules may be made by these. */
export const spanishTuning: EvaluatedConversation[] = [
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'hola buenas cuanto sale un puesto flexible al mes',
        names: HOT_DESKS,
        tells: ['145', '225', '285'],
        asks: ['DATE'],
      },
      { says: 'desde el lunes', links: HOT_DESKS, carries: { startDate: '2026-11-30' } },
      { says: 'el segundo q incluye?', links: ['Hot Desk Full-time'] },
      { says: 'vale me lo quedo', links: ['Hot Desk Full-time'], carries: { startDate: '2026-11-30' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      { says: 'necesito un escritorio fijo para mi solo', names: ['Dedicated Desk'], asks: ['DATE'] },
      { says: 'a partir del 10 de enero', links: ['Dedicated Desk'], carries: { startDate: '2027-01-10' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'Buenos días:\nEstoy constituyendo una sociedad en Irlanda y necesito una dirección comercial con recepción de correo. ¿Qué opciones tienen y a qué precio?\nUn saludo,\nJavier Ortega',
        names: VIRTUAL_OFFICES,
        tells: ['39'],
        withholds: ['89'],
        asks: ['DATE'],
      },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'plan de coworking x menos de 150 euros desde mañana',
        links: ['Hot Desk Part-time'],
        carries: { startDate: '2026-11-24', budget: 150 },
      },
      { says: 'hay permanencia?', links: ['Hot Desk Part-time'], tells: ['14'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'tienen oficinas privadas disponibles?', asks: ['DATE', 'PEOPLE'] },
      {
        says: 'somos 4 y nos mudariamos en enero',
        links: ['Joyce Suite', 'Samuel Loft', 'Custom House Suite'],
        carries: { moveInDate: '2027-01-01', teamSize: 4 },
      },
      { says: 'cual es la mas barata', links: ['Joyce Suite'], tells: ['1240'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'oficina pa dos ya mismo, tope 700',
        links: ['Liffey Studio'],
        carries: { moveInDate: '2026-11-23', teamSize: 2, budget: 700 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'busco despacho para 10 trabajadores, entrada 1 de febrero, presupuesto 3000',
        links: ['Custom House Suite'],
        carries: { moveInDate: '2027-02-01', teamSize: 10, budget: 3000 },
      },
      { says: 'se puede visitar?', links: ['Custom House Suite'] },
    ],
  },
  { kind: 'OFFICES', turns: [{ says: 'hay alguna oficina con balcón?', links: ['Samuel Loft'] }] },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'quiero ir solo por el dia el jueves q precio tiene',
        links: DAY_PASSES,
        tells: ['25'],
        carries: { startDate: '2026-11-26' },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [{ says: 'pase de un día con sala de juntas', linksWith: ['Day Pass with Meeting Room'], tells: ['45'] }],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'a q hora abren mañana', tells: ['8'] },
      { says: 'y los domingos?', tells: [/cerra/] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'se puede aparcar ahi', articles: ['PARKING'] }] },
  { kind: 'SPACE', turns: [{ says: 'hay microondas o algo pa calentar la comida', articles: ['KITCHEN'] }] },
  {
    kind: 'SPACE',
    turns: [
      { says: '¿Es accesible en silla de ruedas?', articles: ['ACCESSIBILITY'] },
      { says: 'abren los festivos?', articles: ['HOLIDAYS'] },
    ],
  },
  {
    kind: 'SPACE',
    locale: 'en-IE',
    turns: [{ says: 'tienen wifi bueno para hacer streaming?', articles: ['INTERNET'] }],
  },
  { kind: 'MEMBERS', turns: [{ says: 'no me ha llegado la factura de este mes', articles: ['INVOICES'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'como cancelo una reserva de sala, soy miembro', articles: ['BOOKING'] }] },
  { kind: 'TEAM', turns: [{ says: 'pasame con una persona porfa', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'tienen guardería?', unanswered: true, handsOver: true }] },
]
