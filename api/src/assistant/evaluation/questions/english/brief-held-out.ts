import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of English speakers; held out: no rule is made by these. */
export const briefEnglishHeldOut: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, [
    'what are your membership options',
    'looking to join a coworking space in dublin',
    'hot desking rates please',
  ]),
  ...brief('PLANS', { names: ['Dedicated Desk'], asks: ['DATE'] }, ['do you do fixed desks']),
  ...brief('PLANS', { names: VIRTUAL_OFFICES, withholds: ['89'], asks: ['DATE'] }, [
    'mail handling and business address, how much',
  ]),
  ...brief('OFFICES', { links: ['Harbour Office'], carries: { moveInDate: '2027-05-01', teamSize: 14 } }, [
    '14 of us need an office from may',
    'we want an office for a team of fourteen starting 1 may',
  ]),
  ...brief('OFFICES', { links: ['Joyce Suite'], carries: { teamSize: 4, budget: 1400 } }, [
    'office for four, today, max 1400 a month',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, ['day pass?', 'can i buy a pass for one day']),
  ...brief('DAY_PASSES', { links: DAY_PASSES, carries: { startDate: '2026-11-25' } }, [
    'i want to come in on wednesday for the day',
  ]),
  ...brief('SPACE', { articles: ['PETS'] }, ['are dogs ok']),
  ...brief('SPACE', { articles: ['PHONE_BOOTHS'] }, ['do you have phone booths']),
  ...brief('SPACE', { articles: ['LOCKERS'] }, ['can i rent a locker']),
  ...brief('SPACE', { tells: ['Custom House Quay'] }, ['how do i find you']),
  ...brief('SPACE', { tells: [/closed/] }, ['open on sunday?']),
  ...brief('MEMBERS', { articles: ['BOOKING'] }, ['how do i book a meeting room as a member']),
  ...brief('MEMBERS', { articles: ['MAIL'] }, ['has my parcel come']),
  ...brief('TEAM', { handsOver: true }, ['can a real person help me']),
  ...brief('TEAM', { unanswered: true, handsOver: true }, ['do you have a gym', 'is there a nap room']),
]
