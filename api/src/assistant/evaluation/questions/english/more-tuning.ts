import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** More of what English speakers type; rules may be made by these. */
export const moreEnglishTuning: EvaluatedConversation[] = [
  { kind: 'PLANS', turns: [{ says: 'memberships n prices pls', names: HOT_DESKS, asks: ['DATE'] }] },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'what would a desk cost me per month if I only came in twice a week',
        names: ['Hot Desk Part-time'],
        asks: ['DATE'],
      },
      { says: 'not sure yet, sometime in spring', links: [] },
      { says: 'lets go with 1 april', linksWith: ['Hot Desk Part-time'], carries: { startDate: '2027-04-01' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'can i use your address for my company, starting 1st jan',
        links: VIRTUAL_OFFICES,
        carries: { startDate: '2027-01-01' },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: "we'll be a party of nine and need a lockable room by the end of january",
        links: ['Custom House Suite'],
        carries: { moveInDate: '2027-01-31', teamSize: 9 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'how much for an office', asks: ['DATE', 'PEOPLE'], tells: ['690'] },
      {
        says: '2 of us, next month',
        links: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'],
        carries: { moveInDate: '2026-12-01', teamSize: 2 },
      },
      { says: 'biggest of those?', links: ['Joyce Suite'] },
    ],
  },
  { kind: 'OFFICES', turns: [{ says: 'anything for 30 people', links: ['Harbour Office'], handsOver: true }] },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'somewhere to work from tomorrow just for the day',
        links: DAY_PASSES,
        carries: { startDate: '2026-11-24' },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: 'daily rate?', links: DAY_PASSES, tells: ['25'] },
      { says: 'cheapest one for friday', links: ['Day Pass'] },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'what time do yis close on a friday', tells: [/20|8:00 pm/] },
      { says: 'and at weekends', tells: ['9', /17|5:00/] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'can i get a shower there after cycling in', articles: ['PARKING'] }] },
  { kind: 'SPACE', turns: [{ says: 'is lunch provided or can i heat up my own', articles: ['KITCHEN'] }] },
  { kind: 'SPACE', turns: [{ says: 'could a client come in for an hour to meet me', articles: ['GUESTS'] }] },
  {
    kind: 'SPACE',
    turns: [{ says: 'anything social going on? id like to meet other freelancers', articles: ['EVENTS'] }],
  },
  { kind: 'MEMBERS', turns: [{ says: 'can u freeze my membership over the summer', articles: ['CANCELLING'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'the app wont let me book the boardroom', articles: ['BOOKING'] }] },
  { kind: 'TEAM', turns: [{ says: 'could somebody give me a ring about this? 087 123 4567', handsOver: true }] },
  {
    kind: 'TEAM',
    turns: [{ says: 'do you have a podcast studio with soundproofing', unanswered: true, handsOver: true }],
  },

  {
    kind: 'PLANS',
    turns: [{ says: 'hot desk or own desk, what would you go for', names: [...HOT_DESKS, 'Dedicated Desk'] }],
  },
  {
    kind: 'PLANS',
    turns: [
      { says: 'do any of the plans have 24 hour access', names: ['Hot Desk Unlimited'], asks: ['DATE'] },
      { says: 'first of march then', linksWith: ['Hot Desk Unlimited'], carries: { startDate: '2027-03-01' } },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'Dear Sir or Madam,\nour practice is looking for an office for four solicitors as of 1 February. The rent should not exceed 1,500 euro per month.\nYours faithfully,\nEmer Walsh',
        links: ['Joyce Suite'],
        carries: { moveInDate: '2027-02-01', teamSize: 4, budget: 1500 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'something for 3 free in january? private room',
        links: ['Beckett Room', 'Joyce Suite', 'Samuel Loft'],
        carries: { moveInDate: '2027-01-01', teamSize: 3 },
      },
      { says: 'whats the priciest', links: ['Samuel Loft'] },
      { says: 'n the cheapest', links: ['Beckett Room'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'is Liffey Studio free', links: ['Liffey Studio'] },
      { says: 'two of us, from feb', links: ['Liffey Studio'], carries: { moveInDate: '2027-02-01', teamSize: 2 } },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [{ says: '4 tickets for dec 10', links: DAY_PASSES, carries: { startDate: '2026-12-10', teamSize: 4 } }],
  },
  { kind: 'SPACE', turns: [{ says: 'what street are ye on', tells: ['Custom House Quay'] }] },
  { kind: 'SPACE', turns: [{ says: 'do i pay extra for coffee', articles: ['KITCHEN'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'door wont open with my fob', articles: ['KEYS'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'i was billed twice!', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'useless. real person please', handsOver: true }] },
]
