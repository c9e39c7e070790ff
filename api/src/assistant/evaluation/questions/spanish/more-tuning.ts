import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** More of what Spanish speakers type; rules may be made by these. */
export const moreSpanishTuning: EvaluatedConversation[] = [
  { kind: 'PLANS', turns: [{ says: 'que planes manejan?', names: HOT_DESKS, asks: ['DATE'] }] },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'si voy dos veces por semana nomas, cuanto me sale el puesto',
        names: ['Hot Desk Part-time'],
        asks: ['DATE'],
      },
      { says: 'aun no lo se', links: [] },
      { says: 'pon el 1 de abril', linksWith: ['Hot Desk Part-time'], carries: { startDate: '2027-04-01' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'puedo poner el domicilio de mi empresa ahi? a partir del 1 de enero',
        links: VIRTUAL_OFFICES,
        carries: { startDate: '2027-01-01' },
      },
    ],
  },
  {
    kind: 'PLANS',
    turns: [{ says: 'un sitio solo mio, siempre el mismo', names: ['Dedicated Desk'], asks: ['DATE'] }],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'seremos nueve y nos hace falta un espacio cerrado para finales de enero',
        links: ['Custom House Suite'],
        carries: { teamSize: 9 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'cuanto vale una oficina', asks: ['DATE', 'PEOPLE'], tells: ['690'] },
      {
        says: '2 personas el mes que viene',
        links: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'],
        carries: { moveInDate: '2026-12-01', teamSize: 2 },
      },
      { says: 'la mas grande', links: ['Joyce Suite'] },
    ],
  },
  { kind: 'OFFICES', turns: [{ says: 'tenéis algo para 25 personas?', links: ['Harbour Office'], handsOver: true }] },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'estoy de paso el viernes, se puede trabajar un dia suelto?',
        links: DAY_PASSES,
        carries: { startDate: '2026-11-27' },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'pase diario x menos de 30 euros para 3 compas mañana',
        links: ['Day Pass'],
        carries: { startDate: '2026-11-24', teamSize: 3, budget: 30 },
      },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'hasta que hora estan los viernes', tells: ['20'] },
      { says: 'y el finde?', tells: ['9', '17'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'puede venir un cliente a verme un rato', articles: ['GUESTS'] }] },
  {
    kind: 'SPACE',
    turns: [
      { says: 'donde hago llamadas sin molestar', articles: ['PHONE_BOOTHS'] },
      { says: 'y duchas hay?', articles: ['PARKING'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'como llego en bus', articles: ['GETTING_HERE'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'no me abre la puerta con la tarjeta', articles: ['KEYS'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'quiero darme de baja', articles: ['CANCELLING'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'ya llego mi paquete?', articles: ['MAIL'] }] },
  { kind: 'TEAM', turns: [{ says: 'me podeis llamar?', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'tienen gimnasio', unanswered: true, handsOver: true }] },

  {
    kind: 'PLANS',
    turns: [{ says: 'puesto flexible o fijo, que me recomiendan', names: [...HOT_DESKS, 'Dedicated Desk'] }],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'Estimados señores:\nNuestro bufete busca un despacho para cuatro abogados desde el 1 de febrero. No debería superar los 1.500 euros al mes.\nAtentamente,\nLucía Prieto',
        links: ['Joyce Suite'],
        carries: { moveInDate: '2027-02-01', teamSize: 4, budget: 1500 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'despacho cerrado para 3, libre en enero?',
        links: ['Beckett Room', 'Joyce Suite', 'Samuel Loft'],
        carries: { moveInDate: '2027-01-01', teamSize: 3 },
      },
      { says: 'cual es el mas caro', links: ['Samuel Loft'] },
      { says: 'y el mas barato', links: ['Beckett Room'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'sigue libre el Liffey Studio?', links: ['Liffey Studio'] },
      { says: 'somos dos, para febrero', links: ['Liffey Studio'], carries: { moveInDate: '2027-02-01', teamSize: 2 } },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: '4 entradas para el 10 de diciembre',
        links: DAY_PASSES,
        carries: { startDate: '2026-12-10', teamSize: 4 },
      },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'el cafe se paga aparte?', articles: ['KITCHEN'] }] },
  { kind: 'SPACE', turns: [{ says: 'en que calle estan', tells: ['Custom House Quay'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'me cobraron dos veces!', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'no me sirve, quiero una persona de verdad', handsOver: true }] },
]
