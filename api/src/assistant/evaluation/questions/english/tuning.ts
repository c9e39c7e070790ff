import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** What English speakers type; rules may be made by these. */
export const englishTuning: EvaluatedConversation[] = [
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'hiya, whats the damage for a hot desk these days',
        names: HOT_DESKS,
        tells: ['145', '225', '285'],
        asks: ['DATE'],
      },
      { says: 'prob 1st feb', links: HOT_DESKS, carries: { startDate: '2027-02-01' } },
      { says: 'which ones the cheapest', links: ['Hot Desk Part-time'], tells: ['145'] },
      { says: 'grand, ill take it', links: ['Hot Desk Part-time'], carries: { startDate: '2027-02-01' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'do i get my own desk with you guys? like one where i can leave my monitor overnight',
        names: ['Dedicated Desk'],
        asks: ['DATE'],
      },
      { says: 'from the 4th of january', links: ['Dedicated Desk'], carries: { startDate: '2027-01-04' } },
      { says: 'is there a joining fee', links: ['Dedicated Desk'], tells: ['50'] },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'Need a proper Dublin business address for my ltd company, no desk needed. What does it cost?',
        names: VIRTUAL_OFFICES,
        tells: ['39'],
        withholds: ['89'],
        asks: ['DATE'],
      },
      { says: 'asap please', links: VIRTUAL_OFFICES, carries: { startDate: '2026-11-23' } },
      { says: 'what do I get with the plus one', links: ['Virtual Office Plus'], withholds: ['89'] },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'Hello,\n\nI hope you are well. I am a freelance translator relocating to Dublin and would be interested in a coworking membership from mid January, ideally with 24/7 access as I work with clients in Asia. Could you let me know what you would recommend?\n\nKind regards,\nMargaret Doyle',
        linksWith: ['Hot Desk Unlimited'],
        carries: { startDate: '2027-01-15' },
      },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'coworking membership, 200 a month max, starting monday',
        links: ['Hot Desk Part-time'],
        carries: { startDate: '2026-11-30', budget: 200 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'looking for a private office for my startup', asks: ['DATE', 'PEOPLE'] },
      {
        says: 'theres 5 of us and wed like to move in january',
        links: ['Samuel Loft', 'Custom House Suite'],
        carries: { moveInDate: '2027-01-01', teamSize: 5 },
      },
      { says: 'which one has the balcony?', links: ['Samuel Loft'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'office for 3 from december 1 no more than 1k a month',
        links: ['Beckett Room'],
        carries: { moveInDate: '2026-12-01', teamSize: 3, budget: 1000 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'need office space for a team of 12, moving in april',
        links: ['Harbour Office'],
        carries: { moveInDate: '2027-04-01', teamSize: 12 },
      },
      { says: 'how much is that and can we come see it?', links: ['Harbour Office'], tells: ['4600'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: '2 person office asap',
        links: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'],
        carries: { moveInDate: '2026-11-23', teamSize: 2 },
      },
      { says: 'smth with a view of the river?', links: ['Liffey Studio'] },
      {
        says: 'and for 4 of us',
        links: ['Joyce Suite', 'Custom House Suite'],
        carries: { moveInDate: '2026-11-23', teamSize: 4 },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'can i just rock up for a day on thursday? how much',
        links: DAY_PASSES,
        tells: ['25'],
        carries: { startDate: '2026-11-26' },
      },
      { says: 'with a meeting room pls', links: ['Day Pass with Meeting Room'], tells: ['45'] },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'day pass for me and my 2 mates tmrw, under 30 each if poss',
        links: ['Day Pass'],
        carries: { startDate: '2026-11-24', teamSize: 3, budget: 30 },
      },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'u open sundays?', tells: [/closed/] },
      { says: 'what about sat', tells: ['9', /17|5/] },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'is there anywhere to park near ye', articles: ['PARKING'] },
      { says: 'or lock up a bike', articles: ['PARKING'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'can i bring my dog??', articles: ['PETS'] }] },
  {
    kind: 'SPACE',
    turns: [
      { says: 'hows the wifi, need to do big uploads', articles: ['INTERNET'] },
      { says: 'are there quiet spots for calls', articles: ['PHONE_BOOTHS'] },
    ],
  },
  {
    kind: 'SPACE',
    turns: [{ says: 'wheelchair user here - will i manage ok in the building', articles: ['ACCESSIBILITY'] }],
  },
  {
    kind: 'SPACE',
    turns: [
      {
        says: 'where are you based exactly & whats the closest luas',
        articles: ['GETTING_HERE'],
        tells: ['Custom House Quay'],
      },
    ],
  },
  {
    kind: 'MEMBERS',
    turns: [{ says: "I'm a member, need to move my meeting room booking from 2 to 4pm", articles: ['BOOKING'] }],
  },
  { kind: 'MEMBERS', turns: [{ says: 'lost my key card on friday, am i locked out now', articles: ['KEYS'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'still havent got my october invoice', articles: ['INVOICES'] }] },
  { kind: 'TEAM', turns: [{ says: 'can i talk to an actual human pls', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'do you have a creche or childcare?', unanswered: true, handsOver: true }] },
]
