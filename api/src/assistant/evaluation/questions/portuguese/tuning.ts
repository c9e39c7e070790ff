import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** What Portuguese speakers type, in Brazil and in Portugal; rules may be made by these. */
export const portugueseTuning: EvaluatedConversation[] = [
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'oi, qto custa uma mesa compartilhada por mes',
        names: HOT_DESKS,
        tells: ['145', '225', '285'],
        asks: ['DATE'],
      },
      { says: 'a partir de 1 de março', links: HOT_DESKS, carries: { startDate: '2027-03-01' } },
      { says: 'a mais barata', links: ['Hot Desk Part-time'] },
    ],
  },
  {
    kind: 'PLANS',
    locale: 'pt-PT',
    turns: [
      { says: 'queria uma secretária fixa só para mim', names: ['Dedicated Desk'], asks: ['DATE'] },
      { says: 'em janeiro', links: ['Dedicated Desk'], carries: { startDate: '2027-01-01' } },
      { says: 'paga-se taxa de inscrição?', links: ['Dedicated Desk'], tells: ['50'] },
    ],
  },
  {
    kind: 'PLANS',
    locale: 'pt-PT',
    turns: [
      {
        says: 'Boa tarde,\nPretendo abrir uma empresa na Irlanda e necessito de uma morada comercial com receção de correio. Podem enviar-me os preços?\nCom os melhores cumprimentos,\nRui Tavares',
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
        says: 'plano de coworking até 230 euros começando segunda que vem',
        links: ['Hot Desk Part-time', 'Hot Desk Full-time'],
        carries: { startDate: '2026-11-30', budget: 230 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'vcs tem sala privativa?', asks: ['DATE', 'PEOPLE'] },
      {
        says: 'somos 3, pra começar em dezembro',
        links: ['Beckett Room', 'Joyce Suite', 'Custom House Suite'],
        carries: { moveInDate: '2026-12-01', teamSize: 3 },
      },
      { says: 'qual a maior', links: ['Custom House Suite'] },
    ],
  },
  {
    kind: 'OFFICES',
    locale: 'pt-PT',
    turns: [
      {
        says: 'escritório para duas pessoas, para já, máximo 700 euros',
        links: ['Liffey Studio'],
        carries: { moveInDate: '2026-11-23', teamSize: 2, budget: 700 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'Escritório para 16 pessoas a partir de abril',
        links: ['Harbour Office'],
        carries: { moveInDate: '2027-04-01', teamSize: 16 },
      },
      { says: 'dá pra visitar?', links: ['Harbour Office'] },
    ],
  },
  { kind: 'OFFICES', turns: [{ says: 'tem escritorio com vista pro rio?', links: ['Liffey Studio'] }] },
  {
    kind: 'DAY_PASSES',
    turns: [{ says: 'da pra usar só um dia? seria amanhã', links: DAY_PASSES, carries: { startDate: '2026-11-24' } }],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: 'passe diário com sala de reunião qto é', linksWith: ['Day Pass with Meeting Room'], tells: ['45'] },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'abre domingo?', tells: [/fecha/] },
      { says: 'e sábado', tells: ['9', '17'] },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'tem estacionamento', articles: ['PARKING'] },
      { says: 'e bicicletário?', articles: ['PARKING'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'posso levar meu cachorro', articles: ['PETS'] }] },
  {
    kind: 'SPACE',
    turns: [
      { says: 'onde fica o espaço', tells: ['Custom House Quay'] },
      { says: 'tem ônibus perto?', articles: ['GETTING_HERE'] },
    ],
  },
  {
    kind: 'SPACE',
    locale: 'en-IE',
    turns: [{ says: 'tem alguma copa pra esquentar marmita?', articles: ['KITCHEN'] }],
  },
  { kind: 'MEMBERS', turns: [{ says: 'cadê minha fatura de outubro', articles: ['INVOICES'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'sou membro e quero remarcar a reserva da sala', articles: ['BOOKING'] }] },
  { kind: 'TEAM', turns: [{ says: 'quero falar com um atendente', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'vocês têm academia?', unanswered: true, handsOver: true }] },
]
