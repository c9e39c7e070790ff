import type { Exchanged } from './prospect-questions.ts'

const HOT_DESKS = ['Hot Desk Part-time', 'Hot Desk Full-time', 'Hot Desk Unlimited']
const PLANS = [...HOT_DESKS, 'Dedicated Desk', 'Virtual Office Basic']
const PASSES = ['Day Pass', 'Day Pass with Meeting Room']

/** Conversations in which each message leans on those before, asked on Monday 23 November 2026. */
export const followUpQuestions: Exchanged[][] = [
  [
    { says: 'which is cheapest for six people with a meeting room', cards: ['Samuel Loft'], asked: { teamSize: 6 } },
    { says: 'and for two people?', cards: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'] },
    { says: 'the second one', cards: ['Beckett Room'] },
    { says: 'from feb', cards: ['Beckett Room'], asked: { moveInDate: '2027-02-01', teamSize: 2 } },
  ],
  [
    { says: 'which plan is cheapest', tells: ['Virtual Office Basic'] },
    { says: 'starting tomorrow', cards: ['Virtual Office Basic'], asked: { startDate: '2026-11-24' } },
    { says: 'what about the second cheapest', cards: ['Hot Desk Part-time'] },
  ],
  [
    { says: 'can I come tomorrow to work?', cards: PASSES, asked: { startDate: '2026-11-24' } },
    { says: 'actually thursday', cards: PASSES, asked: { startDate: '2026-11-26' } },
    { says: 'what about tuesday instead', cards: PASSES, asked: { startDate: '2026-11-24' } },
    { says: 'make it two people', cards: PASSES, asked: { startDate: '2026-11-24', teamSize: 2 } },
  ],
  [{ says: 'need somewhere quiet to work next week for two days', cards: PASSES, asked: { startDate: '2026-11-30' } }],
  [
    { says: 'Do you have anything for a team of eight?', tells: ['When would you like to move in?'] },
    { says: 'mid feb', cards: ['Custom House Suite'], asked: { moveInDate: '2027-02-15', teamSize: 8 } },
    { says: 'how much is that one', cards: ['Custom House Suite'], tells: ['€2,950'] },
  ],
  [
    { says: 'which offices are free right now', tells: ['4 are free now'] },
    { says: 'the biggest', cards: ['Custom House Suite'] },
    { says: 'is there a smaller one', cards: ['Joyce Suite'] },
    { says: 'book a viewing', cards: ['Joyce Suite'], buttons: ['Request a tour for Joyce Suite'] },
  ],
  [
    { says: 'private office for 4, december 1', cards: ['Joyce Suite', 'Custom House Suite'] },
    { says: 'cheaper?', cards: ['Joyce Suite'] },
    { says: 'bigger?', cards: ['Custom House Suite'] },
  ],
  [{ says: 'offce with river view for 2', cards: ['Liffey Studio'], asked: { teamSize: 2 } }],
  [
    { says: '2 desks from may', cards: PLANS, asked: { startDate: '2027-05-01', teamSize: 2 } },
    { says: 'the second and what is the total', cards: ['Hot Desk Full-time'], tells: ['€225 a month'] },
  ],
  [
    { says: 'which memberships are there', tells: PLANS },
    { says: 'when can I start?', cards: PLANS, asked: { startDate: '2026-11-23' } },
  ],
  [
    {
      says: 'can my company be registered at your address',
      tells: ['Virtual Office Basic'],
      withholds: ['D01 X9Y2'],
    },
    { says: 'how much per year', tells: ['€39 a month'] },
  ],
  [
    { says: 'show me another', tells: ['day passes from', 'memberships from'] },
    { says: 'I would prefer a phone call', tells: ['+353 1 555 0100'] },
    { says: 'no thanks', tells: ['All right'] },
  ],
  [
    {
      says: 'My colleague and I need a small office from mid January',
      cards: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'],
    },
    { says: 'what would that be per month', cards: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'], tells: ['€690'] },
  ],
  [
    { says: 'memberships?', tells: PLANS },
    { says: 'only the flexible ones', tells: HOT_DESKS, withholds: ['Dedicated Desk', 'Lockers'] },
    { says: 'second week of january', cards: HOT_DESKS, asked: { startDate: '2027-01-08' } },
  ],
  [
    { says: 'do you take credit cards', tells: ['Pay by card'] },
    { says: 'I was charged twice', tells: ['our team will sort that out'] },
    { says: 'how long do I have to commit', tells: ['14 days’ notice'] },
  ],
  [
    {
      says: 'Two colleagues and I are after an office from the start of February. What do you have?',
      cards: ['Beckett Room', 'Joyce Suite', 'Samuel Loft'],
      asked: { moveInDate: '2027-02-01', teamSize: 3 },
    },
    { says: 'is there something smaller than the joyce suite', cards: ['Beckett Room'] },
  ],
  [
    {
      says: 'We would be seven. Move in around 10 January. Under 3000 if possible.',
      cards: ['Custom House Suite'],
      asked: { moveInDate: '2027-01-10', teamSize: 7, budget: { amountMinor: 300000, currency: 'EUR' } },
    },
  ],
  [
    { says: 'One day desk for me and my two colleagues next Thursday', cards: PASSES },
    { says: '2', cards: ['Day Pass with Meeting Room'] },
  ],
  [{ says: 'I am in Dublin on Friday, can I work from your place?', cards: PASSES }],
  [
    { says: 'office for six', tells: ['When would you like to move in?'] },
    { says: 'in spring', cards: ['Samuel Loft', 'Custom House Suite', 'Harbour Office'], asked: { teamSize: 6 } },
  ],
  [{ says: 'do you have hourly rates', cards: PASSES }],
  [{ says: 'is there anything cheaper than the part time hot desk', tells: ['nothing beyond Hot Desk Part-time'] }],
  [{ says: 'are there phone boths for calls?', tells: ['Eight phone booths'], withholds: ['+353'] }],
]
