import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of Portuguese speakers; held out: no rule is made by these. */
export const briefPortugueseHeldOut: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, [
    'que planos existem',
    'procuro um coworking em dublin',
    'preços de hot desk por favor',
  ]),
  ...brief('PLANS', { names: ['Dedicated Desk'], asks: ['DATE'] }, ['vocês têm mesas fixas']),
  ...brief('PLANS', { names: VIRTUAL_OFFICES, withholds: ['89'], asks: ['DATE'] }, [
    'endereço comercial com correspondência, quanto custa',
  ]),
  ...brief('OFFICES', { links: ['Harbour Office'], carries: { moveInDate: '2027-05-01', teamSize: 14 } }, [
    'somos 14 e queremos um escritório a partir de maio',
  ]),
  ...brief('OFFICES', { links: ['Joyce Suite'], carries: { teamSize: 4, budget: 1400 } }, [
    'escritório para quatro, a partir de hoje, máximo 1400 euros',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, ['passe diário?', 'posso comprar um passe para um dia']),
  ...brief('DAY_PASSES', { links: DAY_PASSES, carries: { startDate: '2026-11-25' } }, [
    'quero ir na quarta passar o dia trabalhando',
  ]),
  ...brief('SPACE', { articles: ['PETS'] }, ['aceitam cães?']),
  ...brief('SPACE', { articles: ['PHONE_BOOTHS'] }, ['têm cabines telefônicas']),
  ...brief('SPACE', { tells: ['Custom House Quay'] }, ['como encontro vocês']),
  ...brief('SPACE', { tells: [/fechad/] }, ['aberto aos domingos?']),
  ...brief('MEMBERS', { articles: ['BOOKING'] }, ['como reservo uma sala sendo membro']),
  ...brief('MEMBERS', { articles: ['INVOICES'] }, ['não encontro minha fatura']),
  ...brief('TEAM', { handsOver: true }, ['uma pessoa pode me ajudar?']),
  ...brief('TEAM', { unanswered: true, handsOver: true }, ['tem sala de soneca']),
]
