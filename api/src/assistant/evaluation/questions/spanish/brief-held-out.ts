import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of Spanish speakers; held out: no rule is made by these. */
export const briefSpanishHeldOut: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, [
    'que membresias hay',
    'busco un coworking en dublin',
    'tarifas de hot desk por favor',
  ]),
  ...brief('PLANS', { names: ['Dedicated Desk'], asks: ['DATE'] }, ['ofrecen puestos fijos']),
  ...brief('PLANS', { names: VIRTUAL_OFFICES, withholds: ['89'], asks: ['DATE'] }, [
    'direccion comercial con correo, cuanto cuesta',
  ]),
  ...brief('OFFICES', { links: ['Harbour Office'], carries: { moveInDate: '2027-05-01', teamSize: 14 } }, [
    'somos 14 y queremos oficina desde mayo',
  ]),
  ...brief('OFFICES', { links: ['Joyce Suite'], carries: { teamSize: 4, budget: 1400 } }, [
    'oficina para cuatro, desde hoy, maximo 1400 euros',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, ['pase de dia?', 'puedo comprar un pase para un dia']),
  ...brief('DAY_PASSES', { links: DAY_PASSES, carries: { startDate: '2026-11-25' } }, [
    'quiero ir el miercoles a pasar el dia trabajando',
  ]),
  ...brief('SPACE', { articles: ['PETS'] }, ['se admiten perros?']),
  ...brief('SPACE', { articles: ['PHONE_BOOTHS'] }, ['tienen cabinas telefonicas']),
  ...brief('SPACE', { tells: ['Custom House Quay'] }, ['como los encuentro']),
  ...brief('SPACE', { tells: [/cerrad/] }, ['abierto los domingos?']),
  ...brief('MEMBERS', { articles: ['BOOKING'] }, ['como reservo una sala siendo miembro']),
  ...brief('MEMBERS', { articles: ['INVOICES'] }, ['no encuentro mi factura']),
  ...brief('TEAM', { handsOver: true }, ['me puede ayudar una persona']),
  ...brief('TEAM', { unanswered: true, handsOver: true }, ['hay sala de siestas']),
]
