import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES } from '../offers.ts'

/** What Portuguese speakers type, in Brazil and in Portugal; held out: no rule is made by these. */
export const portugueseHeldOut: EvaluatedConversation[] = [
  { kind: 'PLANS', turns: [{ says: 'planos com acesso 24h', names: ['Hot Desk Unlimited'], asks: ['DATE'] }] },
  {
    kind: 'PLANS',
    turns: [
      { says: 'mesa dedicada, quanto é?', names: ['Dedicated Desk'], tells: ['365'], asks: ['DATE'] },
      { says: 'dia 15 de janeiro', links: ['Dedicated Desk'], carries: { startDate: '2027-01-15' } },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'preciso de um escritório pra 5 pessoas em janeiro',
        links: ['Samuel Loft', 'Custom House Suite'],
        carries: { moveInDate: '2027-01-01', teamSize: 5 },
      },
      { says: 'o primeiro, qual o preço?', links: ['Samuel Loft'], tells: ['1780'] },
    ],
  },
  {
    kind: 'OFFICES',
    locale: 'pt-PT',
    turns: [
      {
        says: 'Bom dia, procuramos um gabinete para quatro colaboradores até 1300 euros por mês a partir de fevereiro. Obrigada, Inês Moura',
        links: ['Joyce Suite'],
        carries: { moveInDate: '2027-02-01', teamSize: 4, budget: 1300 },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: 'dois passes diários pra sexta', links: DAY_PASSES, carries: { startDate: '2026-11-27', teamSize: 2 } },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'a internet é boa?', articles: ['INTERNET'] },
      { says: 'tem impressora', articles: ['PRINTING'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'horario de funcionamento', tells: ['8', '20'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'perdi o cartão de acesso', articles: ['KEYS'] }] },
  { kind: 'TEAM', turns: [{ says: 'prefiro falar com alguém por telefone', handsOver: true }] },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'a Joyce Suite ainda tá livre?', links: ['Joyce Suite'] },
      {
        says: 'e pra 8 pessoas em março',
        links: ['Custom House Suite', 'Harbour Office'],
        carries: { moveInDate: '2027-03-01', teamSize: 8 },
      },
    ],
  },
  { kind: 'MEMBERS', turns: [{ says: 'chegou alguma encomenda pra mim aí?', articles: ['MAIL'] }] },
]
