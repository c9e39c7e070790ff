import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES } from '../offers.ts'

/** What Spanish speakers type; held out: no rule is made by these. */
export const spanishHeldOut: EvaluatedConversation[] = [
  {
    kind: 'PLANS',
    turns: [{ says: 'membresía con acceso las 24 horas?', names: ['Hot Desk Unlimited'], asks: ['DATE'] }],
  },
  {
    kind: 'PLANS',
    turns: [
      { says: 'precio mesa fija', names: ['Dedicated Desk'], tells: ['365'], asks: ['DATE'] },
      { says: 'en marzo', links: ['Dedicated Desk'], carries: { startDate: '2027-03-01' } },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'oficina para 6 personas q tienen', asks: ['DATE'] },
      {
        says: 'a mediados de enero',
        links: ['Samuel Loft', 'Custom House Suite'],
        carries: { moveInDate: '2027-01-15', teamSize: 6 },
      },
      { says: 'la primera, podemos ir a verla?', links: ['Samuel Loft'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'Buenas tardes. Somos un estudio de arquitectura de tres socios y quisiéramos alquilar una oficina a partir del 1 de diciembre, sin pasar de 1.000 euros mensuales. Gracias de antemano.',
        links: ['Beckett Room'],
        carries: { moveInDate: '2026-12-01', teamSize: 3, budget: 1000 },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: '3 pases de dia para el viernes', links: DAY_PASSES, carries: { startDate: '2026-11-27', teamSize: 3 } },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'puedo llevar a mi perro', articles: ['PETS'] },
      { says: 'y donde quedan?', tells: ['Custom House Quay'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'hay taquillas?', articles: ['LOCKERS'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'perdí la tarjeta de la puerta', articles: ['KEYS'] }] },
  { kind: 'TEAM', turns: [{ says: 'eres una maquina?', tells: [/IA/] }] },
  {
    kind: 'PLANS',
    turns: [
      { says: 'me interesa el Hot Desk Unlimited', names: ['Hot Desk Unlimited'], tells: ['285'], asks: ['DATE'] },
      { says: 'todavía no sé la fecha', withholds: [/¿Cuándo/] },
      { says: 'bueno el 1 de diciembre', links: ['Hot Desk Unlimited'], carries: { startDate: '2026-12-01' } },
    ],
  },
]
