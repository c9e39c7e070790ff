import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** More of what Portuguese speakers type; rules may be made by these. */
export const morePortugueseTuning: EvaluatedConversation[] = [
  { kind: 'PLANS', turns: [{ says: 'quais planos vocês têm', names: HOT_DESKS, asks: ['DATE'] }] },
  {
    kind: 'PLANS',
    turns: [
      { says: 'se eu for só duas vezes por semana quanto fica a mesa', names: ['Hot Desk Part-time'], asks: ['DATE'] },
      { says: 'ainda não sei', links: [] },
      { says: 'pode ser 1 de abril', linksWith: ['Hot Desk Part-time'], carries: { startDate: '2027-04-01' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'posso usar o endereço de vocês pra minha empresa? a partir de 1 de janeiro',
        links: VIRTUAL_OFFICES,
        carries: { startDate: '2027-01-01' },
      },
    ],
  },
  {
    kind: 'PLANS',
    locale: 'pt-PT',
    turns: [{ says: 'quero um lugar sempre meu', names: ['Dedicated Desk'], asks: ['DATE'] }],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'vamos ser nove e precisamos de uma sala fechada até o fim de janeiro',
        links: ['Custom House Suite'],
        carries: { teamSize: 9 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'valor de um escritório privado', asks: ['DATE', 'PEOPLE'], tells: ['690'] },
      {
        says: '2 pessoas mês que vem',
        links: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'],
        carries: { moveInDate: '2026-12-01', teamSize: 2 },
      },
      { says: 'o maior deles', links: ['Joyce Suite'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [{ says: 'têm alguma coisa para 25 pessoas?', links: ['Harbour Office'], handsOver: true }],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'vou estar em dublin na sexta, dá pra trabalhar aí só nesse dia?',
        links: DAY_PASSES,
        carries: { startDate: '2026-11-27' },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'diária por menos de 30 euros pra mim e 2 amigos amanhã',
        links: ['Day Pass'],
        carries: { startDate: '2026-11-24', teamSize: 3, budget: 30 },
      },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'até que horas vocês ficam abertos sexta', tells: ['20'] },
      { says: 'e no fim de semana?', tells: ['9', '17'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'um cliente pode ir me visitar aí por uma hora?', articles: ['GUESTS'] }] },
  {
    kind: 'SPACE',
    turns: [
      { says: 'tem onde fazer ligação sem atrapalhar os outros', articles: ['PHONE_BOOTHS'] },
      { says: 'e chuveiro?', articles: ['PARKING'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'uso cadeira de rodas, consigo entrar?', articles: ['ACCESSIBILITY'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'a porta não abre com meu cartão', articles: ['KEYS'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'quero cancelar meu plano', articles: ['CANCELLING'] }] },
  { kind: 'TEAM', turns: [{ says: 'alguém pode me ligar?', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'tem creche?', unanswered: true, handsOver: true }] },

  {
    kind: 'PLANS',
    turns: [{ says: 'mesa flexível ou fixa, o que recomendam', names: [...HOT_DESKS, 'Dedicated Desk'] }],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'Exmos. Senhores,\nO nosso escritório procura uma sala privada para quatro advogados a partir de 1 de fevereiro. A renda não deve ultrapassar 1.500 euros por mês.\nAtenciosamente,\nMarta Leal',
        links: ['Joyce Suite'],
        carries: { moveInDate: '2027-02-01', teamSize: 4, budget: 1500 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'sala fechada pra 3, livre em janeiro?',
        links: ['Beckett Room', 'Joyce Suite', 'Samuel Loft'],
        carries: { moveInDate: '2027-01-01', teamSize: 3 },
      },
      { says: 'qual a mais cara', links: ['Samuel Loft'] },
      { says: 'e a mais barata', links: ['Beckett Room'] },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: '4 entradas para 10 de dezembro', links: DAY_PASSES, carries: { startDate: '2026-12-10', teamSize: 4 } },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'o café é pago à parte?', articles: ['KITCHEN'] }] },
  { kind: 'SPACE', turns: [{ says: 'em que rua fica', tells: ['Custom House Quay'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'me cobraram duas vezes!', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'isso não ajuda, quero uma pessoa de verdade', handsOver: true }] },
]
